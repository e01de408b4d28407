import Terminology
import TextCore

/// G203: a concept has two preferred names of one type in a language.
public enum G203TwoPreferred: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G203", "two-preferred", .warning, "A concept has two preferred names of one type in a language",
    explanation: "A replacement needs one target. The second one is taken as admitted; mark it so.",
    examples: [
      RuleInfo.Example(
        bad: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1"><langSec xml:lang="fr">
          <termSec><term>Koursk</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
          <termSec><term>Kursk</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
          </langSec></conceptEntry></body></text>
          </tbx>

          """,
        good: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1"><langSec xml:lang="fr">
          <termSec><term>Koursk</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
          <termSec><term>Kursk</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
          </langSec></conceptEntry></body></text>
          </tbx>

          """, file: "names.tbx")
    ])
}
