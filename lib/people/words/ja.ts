import type { NameWords, PeopleWords } from './words'

export const jaNames: NameWords = {
  after: '様 さま さん 氏 先生 殿 -san -sama -sensei',
  familyFirst:
    'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki tanabe kawasaki iwamoto hoshino nishi kawai matsuura fujimura okazaki asano hamaguchi nagai tani mizutani yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki yamasaki mori abe ikeda hashimoto yamashita ishikawa nakajima nakashima maeda fujita ogawa goto okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota oota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno oono maruyama imai takada fujimoto takeda murata ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu shimada koyama iwata nishida tsuchiya kitamura yasuda honda igarashi kawaguchi hirata seki yoshikawa',
  mailbox: '人事部 人事課 人事 採用担当 採用チーム 採用窓口 採用 総務部 総務 事務局 受付',
}

export const jaPeople: PeopleWords = {
  and: 'と|および|及び',
  job: 'エンジニア|デザイナー|マネージャー|マネジャー|ディレクター|リーダー|プログラマー|アナリスト|コンサルタント|リクルーター|コーディネーター|プロダクトオーナー|部長|課長|係長|主任|次長|室長|本部長|店長|社長|会長|専務|常務|取締役|執行役員|代表取締役|代表|人事|採用|担当|営業|開発|総務|経理|広報|研究員|教授|面接官',
  kinds: {
    hiring_manager: '上司|配属先責任者',
    agency_recruiter: 'エージェント|人材紹介',
    coordinator: 'コーディネーター|日程調整|受付|事務局',
    in_house_recruiter: '人事|採用担当|採用|リクルーター',
    interviewer: '面接官|面接担当',
  },
  who: '面接官|面接担当|担当者|担当|参加者|出席者|同席者|ご担当|主催者|連絡先',
  what: '場所|日時|時間|職種|ポジション|会社|会社名|件名|住所|所要時間|議題|電話',
  with: 'と面談|と面接',
  notName:
    '面接|面談|会議|最終面接|一次面接|二次面接|月曜日|火曜日|水曜日|木曜日|金曜日|お疲れ様です|よろしくお願いします',
}
