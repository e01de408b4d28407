import Terminology
import TextCore

/// G107: a reference leads to no concept.
public enum G107DanglingReference: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G107", "dangling-reference", .warning, "A reference leads to no concept",
    explanation: "The other concept was renamed or removed. Correct the reference or remove it.",
    examples: [
      RuleInfo.Example(
        bad: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1"><ref type="crossReference" target="c9">x</ref>
          <langSec xml:lang="fr"><termSec><term>Koursk</term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
          </conceptEntry></body></text>
          </tbx>

          """,
        good: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1">
          <langSec xml:lang="fr"><termSec><term>Koursk</term>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
          </conceptEntry></body></text>
          </tbx>

          """, file: "names.tbx")
    ])
}
