import Testing

@testable import Transliteration

@Suite struct KoreanSchemeTests {
  @Test(arguments: [
    ("rr", "종로", "Jongno"), ("rr", "신라", "Silla"), ("rr", "울릉군", "Ulleung-gun"), ("rr", "남산리", "Namsan-ri"),
    ("rr", "평리2동", "Pyeongni I-dong"), ("rr", "홍 길동", "Hong Gildong"), ("rr", "정리", "Jeongni"),
    ("mr-1939", "평양", "P’yŏngyang"), ("mr-1939", "난곡", "Nan’gok"), ("mr-1939", "원신-리", "Wŏnsil-li"),
    ("mr-1939", "대동-강", "Taedong-gang"), ("mr-1939", "력사", "Yŏksa"), ("mr-1939", "일하", "Irha"),
    ("bgnpcgn-ko-kn-1945", "라선", "Rasŏn"), ("kp-2002", "교구동", "Kyogu-dong"), ("kp-2002", "판교", "Phan-gyo"),
    ("kp-2002", "평안남도 평성시", "Phyŏngannam-do Phyŏngsŏng-si"), ("kp-2002", "평양", "Pyongyang"),
    ("kp-2002", "금교", "Kümgyo"), ("kp-2002", "물곬", "Mulkol"), ("kp-2002", "부억-안골", "Puŏk-angol"),
    ("bgnpcgn-ko-kn-1945", "라선특별시", "Rasŏnt’ŭkpyŏlsi"), ("mr-1939", "넓치", "Nŏpch’i"),
  ])
  func assimilationAndUnits(id: String, korean: String, expected: String) {
    #expect(SchemeCatalog.scheme(id)?.apply(korean) == expected)
  }

  /// A unit alone, between hyphens or without a name before it is no unit.
  @Test(arguments: ["리", "동", "-리-", "도시", "1", "동1", "가-도-가"])
  func unitsNeedAName(text: String) throws {
    let scheme = try #require(SchemeCatalog.scheme("rr"))
    #expect(scheme.apply(text).filter { $0 == "-" }.count == text.filter { $0 == "-" }.count)
  }
}
