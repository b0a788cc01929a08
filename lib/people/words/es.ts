import type { NameWords, PeopleWords } from './words'

export const esNames: NameWords = {
  courtesy: 'sr sra srta señor señora señorita sres',
  academic: 'prof profesor profesora dr dra doctor doctora lic ing arq',
  beforeFirst: 'don doña dña d',
  particles: 'de del la las los y i',
  twoPart: {
    María:
      'José Jesús Luisa Teresa Carmen Isabel Pilar Dolores Elena Victoria Ángeles Fernanda Paz Eugenia Mercedes Antonia Cristina Belén',
    José: 'María Luis Antonio Manuel Carlos Miguel Ignacio Ramón Francisco Javier Ángel Juan Alberto',
    Jose: 'Maria Luis Antonio Manuel Carlos Miguel Ignacio',
    Juan: 'Carlos José Manuel Pablo Antonio Francisco Luis Ignacio Ramón Miguel Andrés Diego Jose',
    Luis: 'Miguel Alberto Fernando Carlos Enrique Alfonso',
    Ana: 'María Isabel Belén Luisa Cristina',
    Rosa: 'María',
    Miguel: 'Ángel Angel',
    Francisco: 'Javier José',
    Carlos: 'Alberto Eduardo',
    Marco: 'Antonio',
    Víctor: 'Manuel Hugo',
    Jesús: 'María',
    Pedro: 'Pablo José',
    Eva: 'María',
  },
  twoPartSure: true,
  doubleSurnames:
    'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo lozano guerrero cano prieto mendez cruz flores herrera pena leon marquez cabrera gallego calvo vidal campos reyes vega fuentes carrasco diez caballero nieto aguilar pascual santana herrero montero hidalgo gimenez ibanez ferrer duran benitez mora vargas arias carmona crespo roman soto saez velasco moya soler parra bravo gallardo rojas rivera mendoza guzman chavez salazar vasquez rios espinoza contreras',
  mailbox:
    'rrhh recursos_humanos selección seleccion empleo equipo departamento candidaturas talento personal recepción',
}

export const esPeople: PeopleWords = {
  firstNames:
    'antonio josé manuel francisco juan david javier daniel carlos jesús alejandro miguel rafael pedro pablo ángel sergio fernando jorge luis alberto álvaro diego adrián raúl iván tomás maría carmen ana isabel laura cristina marta lucía elena pilar rosa paula raquel sara andrea beatriz inés sofía alba nuria',
  and: 'y|luego|e|así como',
  job: 'ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|director(?:a)?|jef[ea](?: de)?|responsable|gerente|analista|consultor(?:a)?|asesor(?:a)?|coordinador(?:a)?|técnic[oa]|diseñador(?:a)?|arquitect[oa]|reclutador(?:a)?|selección(?: de personal)?|recursos humanos|rrhh|contable|abogad[oa]|enfermer[oa]|profesor(?:a)?|investigador(?:a)?|becari[oa]|comercial|vendedor(?:a)?|administrativ[oa]|ayudante|asistente|president[ea]|vicepresident[ea]|fundador(?:a)?|soci[oa]|encargad[oa]|supervisor(?:a)?|subdirector(?:a)?|redactor(?:a)?|secretari[oa]|especialista|líder(?: de)?',
  department:
    'ventas|compras|finanzas|contabilidad|jurídico|informática|tecnología|producción|logística|investigación|dirección|rrhh|recursos humanos|comunicación|calidad|desarrollo|sistemas',
  kinds: {
    hiring_manager: 'responsable directo|(?:tu|su|mi) (?:futur[oa] )?(?:jef[ea]|responsable)',
    agency_recruiter: 'consultora(?: de selección)?|cazatalentos|ett|agencia',
    coordinator: 'coordinador(?:a)? de (?:selección|entrevistas)|secretari[oa]|recepcionista',
    in_house_recruiter: 'reclutador(?:a)?|selección|recursos humanos|rrhh|técnic[oa] de selección',
    interviewer: 'entrevistador(?:a|es|as)?',
  },
  who: 'con quién|quién|quiénes|(?:tus |sus )?(?:entrevistador(?:a|es|as)?|asistentes|participantes|invitad[oa]s?|contactos?|interlocutor(?:a|es|as)?)|te (?:entrevistarán?|reunirás con)|(?:asistirán|participarán|estarán presentes)|hablarás con|hablará con|conocerás a|con|de|para|organizador(?:a)?',
  what: 'puesto|empresa|lugar|dónde|cuándo|fecha|hora|duración|sala|asunto|tema|dirección|enlace|vacante|agenda|código',
  with: 'con|conocí a|hablé con',
  at: 'en',
  forRole: '(?:para|como|sobre)',
  roleNoun: 'puesto(?: de)?|vacante(?: de)?|plaza(?: de)?',
  had: '(?:acabo de|vengo de|salgo de|he)(?: tener| tenido| hacer| hecho)?',
  talked: '(?:acabo de |he )?(?:hablar|hablado|hablé|conocí|conocer)(?: con| a)?',
  talk: '(?:(?:primera|segunda|última) )?(?:entrevista(?: técnica| telefónica| final)?|llamada|reunión|charla)',
  article: 'el|la|los|las|un|una|nuestr[oa]|tu|su|mi',
  notName:
    'entrevista|llamada|reunión|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|comida|almuerzo|pausa|hola|gracias|saludos|visita|desconocido|nadie|todos',
}
