import type { NameWords, PeopleWords } from './words'

export const ptNames: NameWords = {
  courtesy: 'sr sra srª senhor senhora exmo exma',
  academic: 'prof profª professor professora dr dra drª doutor doutora eng engª engenheiro engenheira arq',
  beforeFirst: 'dom dona d',
  suffixes: 'filho neto júnior',
  particles: 'de da do das dos e',
  twoPart: {
    Ana: 'Maria Paula Luísa Sofia Cristina Rita Beatriz',
    Maria: 'João José Inês Clara Luísa Teresa Helena Fernanda Eduarda Antónia',
    João: 'Pedro Paulo Miguel Carlos Luís Francisco Maria',
    José: 'Maria Carlos António Luís Pedro',
    Luís: 'Filipe Miguel Carlos',
    Pedro: 'Miguel Henrique',
    Rui: 'Pedro Miguel',
    Carlos: 'Eduardo Alberto',
    Luiz: 'Felipe Carlos Fernando Henrique',
  },
  mailbox:
    'recursos_humanos recrutamento equipa equipe vagas carreiras secretaria departamento gente_e_gestão',
}

export const ptPeople: PeopleWords = {
  firstNames:
    'joão pedro tiago miguel rui nuno luís paulo ricardo bruno andré rafael gustavo felipe maria ana joana mariana inês rita sofia catarina beatriz fernanda juliana camila',
  and: 'e|depois|bem como',
  job: 'engenheir[oa]|desenvolvedor(?:a)?|programador(?:a)?|diretor(?:a)?|chefe|responsável|gerente|gestor(?:a)?|analista|consultor(?:a)?|coordenador(?:a)?|técnic[oa]|projetista|arquitet[oa]|recrutador(?:a)?|recursos humanos|recrutamento|contabilista|contador(?:a)?|advogad[oa]|enfermeir[oa]|professor(?:a)?|investigador(?:a)?|pesquisador(?:a)?|estagiári[oa]|assistente|presidente|fundador(?:a)?|sóci[oa]|supervisor(?:a)?|vendedor(?:a)?|secretári[oa]|especialista|líder(?: de)?|administrador(?:a)?',
  department:
    'vendas|compras|finanças|contabilidade|jurídico|informática|tecnologia|produção|logística|pesquisa|direção|recursos humanos|comunicação|qualidade|desenvolvimento',
  kinds: {
    hiring_manager: 'gestor(?:a)? da vaga|(?:seu|teu|meu) (?:futuro )?(?:chefe|gestor)',
    agency_recruiter: 'agência|consultoria de recrutamento|caça-talentos',
    coordinator: 'secretári[oa]|coordenador(?:a)? de (?:recrutamento|entrevistas)',
    in_house_recruiter: 'recrutador(?:a)?|recursos humanos|recrutamento',
    interviewer: 'entrevistador(?:a|es|as)?',
  },
  who: 'quem|(?:os seus |seus )?(?:entrevistador(?:a|es|as)?|participantes|convidad[oa]s?|contactos?|contatos?|interlocutor(?:a|es|as)?)|vai (?:conhecer|falar com)|com|organizador(?:a)?',
  what: 'cargo|função|vaga|empresa|local|onde|quando|data|hora|horário|duração|sala|assunto|endereço|morada|ligação|agenda',
  with: 'com|conheci|falei com',
  at: 'na|no',
  forRole: '(?:para|como|sobre)',
  roleNoun: 'vaga(?: de)?|cargo(?: de)?|função(?: de)?',
  had: '(?:acabei de|acabo de|vim de|tive)(?: ter| fazer)?',
  talked: '(?:acabei de )?(?:falar com|falei com|conheci)',
  talk: '(?:(?:primeira|segunda|última) )?(?:entrevista(?: técnica| final)?|chamada|conversa|reunião)',
  article: 'o|a|os|as|um|uma|noss[oa]|seu|sua|meu|minha',
  notName:
    'entrevista|chamada|reunião|segunda|terça|quarta|quinta|sexta|sábado|domingo|hoje|amanhã|almoço|pausa|olá|obrigad[oa]|cumprimentos|visita|desconhecido|ninguém|todos',
}
