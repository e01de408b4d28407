/// Words and endings that tell Hindi from its sisters in Devanagari. Our own lists.
enum HindiWords {
  /// How sure it is that a text in Devanagari is Hindi, in [0, 1]; nil where its words do not say so. O(n).
  static func confidence(_ sample: String) -> Double? {
    var own = 0
    var other = 0
    for word in sample.unicodeScalars.split(whereSeparator: { !isPart($0) }) {
      let text = String(String.UnicodeScalarView(word))
      let isLong = word.count > 3
      if hindi.contains(text) || isLong && endings.contains(where: text.hasSuffix) {
        own += 1
      } else if sisters.contains(text) || isLong && sisterEndings.contains(where: text.hasSuffix) {
        other += 1
      }
      // ळ is Marathi, a visarga at the end Sanskrit.
      if word.contains("\u{933}") || word.last == "\u{903}" { other += 1 }
    }
    guard own > 0, own > other * 3 else { return nil }
    return Double(own) / Double(own + other)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    (0x900...0x963).contains(scalar.value) || (0x970...0x97F).contains(scalar.value)
  }

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

  private static let hindi = set(
    """
    है हैं हूँ हूं के में की का को से और ने पर यह ये कि नहीं भी था थी थे थीं इस इसे उस उसे इन उन इसका इसकी इसके \
    उसका उसकी उसके उनका उनकी उनके उन्हें उन्होंने इन्हें इससे उससे अपना अपनी अपने लिए लिये वह वे गया गई गयी गए \
    गये कर करके किया किए हुआ हुई हुए रहा रही रहे होगा होगी होंगे होने सकता सकती सकते जाता जाती जाते क्या मैं \
    मैंने मुझे मेरा मेरी मेरे तुम आप हम हमें हमने हमारे हमारी बहुत लेकिन क्योंकि कुछ सभी तक बाद साथ एवं द्वारा \
    किसी कोई जिसे जिसके जिसकी जब अब यदि अगर फिर दिया दी दिए ज्यादा अधिक वाले वाली वाला पहले
    """)
  private static let endings = ["ों", "ियाँ", "ियां"]
  /// Of Marathi, Nepali, Sanskrit and Bhojpuri.
  private static let sisters = set(
    """
    आहे आहेत आणि होते होता होती होत नाही नाहीत च्या मध्ये ते ती हे असे असा अशी काय मी त्या त्यांनी त्याने तिने \
    त्याच्या त्यांच्या त्याचा तिच्या या हा झाला झाली झाले केले केली केला मला तुला आपण आपल्या पण किंवा साठी \
    म्हणून म्हणाला म्हणाली व ना आता मग इथे तेथे कोण कसा कशी गइल आइल बाड़े बाड़न बाड़ी हवे खातिर ओकर एकर ओह एह \
    रउआ हमनी तहार हमार कवनो ओकरा एकरा केहू लोगन जइसे अइसन कइसे होला करेला जाला दिहल कहल मिलल ओहि एहि छ छन् छु र \
    लाई हुन्छ गर्न गरेको गर्ने भएको पनि थियो थिए हो हरू हामी तिमी उनले त्यो यो अस्ति भवति सन्ति एव इति सः तस्य \
    अहम् बा बाटे बानी रहल भइल कइल
    """)
  private static let sisterEndings = ["च्या", "ांना", "ांनी", "ाचा", "ाची", "ाचे", "हरू", "हरु"]
}
