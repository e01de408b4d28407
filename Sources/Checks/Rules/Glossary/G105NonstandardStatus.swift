import Terminology
import TextCore

/// G105: a status is not the format's own word.
public enum G105NonstandardStatus: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G105", "nonstandard-status", .info, "A status is not the format's own word",
    explanation: "It is understood, but other programs may not. TBX writes preferredTerm-admn-sts, admittedTerm- "
      + "admn-sts and deprecatedTerm-admn-sts.",
    examples: [
      RuleInfo.Example(
        bad: """
          <?xml version="1.0" encoding="UTF-8"?>
          <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader><fileDesc><sourceDesc><p>example</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1">
          <langSec xml:lang="fr"><termSec><term>Koursk</term>
          <termNote type="administrativeStatus">preferred</termNote></termSec></langSec>
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
