import type { NameWords, PeopleWords } from './words'

/** Languages of which only the cheap and certain is known. */
export const moreNames: readonly NameWords[] = [
  // Chinese, in Latin letters
  {
    after: '先生 女士 小姐 老师 经理',
    familyFirst:
      'wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang ye cheng su ding ren lu yao shen zhong cui tan liao shi jin qian yan xia qiu wei xue jia duan lei hou long tao hao gu mao wan dai qin li ma he lin song han yu du fan ng wong chan cheung leung kwok chow lau lam yip chua goh ong teo koh yeo toh tay foo loh',
    mailbox: '人力资源部 人力资源 招聘 人事部',
  },
  // Korean
  {
    after: '님 씨 -nim -ssi',
    familyFirst:
      'kim lee park choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn hong yoo son bae baek heo nam noh moon yun ko im rhee yi',
    mailbox: '인사팀 채용팀 인사부',
  },
  // Vietnamese
  { familyFirst: 'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh' },
  // Arabic, in Latin letters
  {
    particles: 'al el bin ibn bint abu ben binti',
    beforeFirst: 'sheikh sheikha',
    twoPart: { Fatima: 'Zahra' },
    twoPartSure: true,
  },
  // Scandinavian and Turkish
  { particles: 'af av', degrees: 'cand.merc civ.ing', after: 'bey hanım hanim' },
  // Polish and Czech
  { courtesy: 'pan pani paní', academic: 'mgr inż ing', mailbox: 'kadry rekrutacja' },
  // Hindi
  { courtesy: 'shri smt', after: 'ji' },
]

export const morePeople: readonly PeopleWords[] = [
  // Danish, Norwegian, Swedish
  {
    and: 'og|och|samt',
    job: 'utvecklare|udvikler|utvikler|ingenjör|ingeniør|chef|rekryterare|rådgiver|leder|avdelingsleder|projektledare|projektleder|sjef',
    who: 'intervjuare|deltagare|deltagere|deltakere|med',
    with: 'med',
    at: 'hos',
  },
  // Polish
  {
    and: 'oraz|i',
    job: 'inżynier|kierownik|kierowniczka|dyrektor(?:ka)?|programist(?:a|ka)|rekruter(?:ka)?|specjalist(?:a|ka)|menedżer(?:ka)?|prezes',
    who: 'uczestnicy|rekruterzy',
  },
  // Chinese and Korean
  {
    job: '经理|总监|工程师|招聘|人力资源|主管|总裁|팀장|부장|과장|대리|이사|대표|매니저|채용|인사|개발자|엔지니어',
    who: '面试官|참석자|면접관',
  },
]
