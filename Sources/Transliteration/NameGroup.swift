/// Names of a list that are taken for one, and those of them that speak for all.
struct NameGroup {
  /// The names' places in the list, in no order.
  private(set) var members: [Int]
  /// The members that are compared: all of them in a group of usual size.
  private(set) var sample: [Int]

  /// The most members of a group that are compared with those of another: the square of its size would be the
  /// price of all. The largest group of the development sets has 43.
  static let sampled = 64

  /// What became of the sample when members were added.
  enum Change {
    /// It holds both groups' samples.
    case all
    /// It is as it was.
    case none
    /// It was chosen anew from both.
    case chosen
  }

  /// A name by itself.
  init(_ name: Int) {
    members = [name]
    sample = [name]
  }

  /// Whether another group is to take this one in and not the other way round: the larger one of two of which not all
  /// members are compared, so that growing name by name costs no square.
  func comesBehind(_ other: NameGroup) -> Bool {
    sample.count + other.sample.count > NameGroup.sampled && members.count < other.members.count
  }

  /// Takes in another group. O(its size).
  mutating func take(_ other: NameGroup) -> Change {
    let sizes = (members.count, other.members.count)
    members += other.members
    if sample.count + other.sample.count <= NameGroup.sampled {
      sample += other.sample
      return .all
    }
    // A few more say little new; comparing for them would come again with each.
    if sizes.1 * 4 < sizes.0 { return .none }
    let own = NameGroup.sampled * sizes.0 / (sizes.0 + sizes.1)
    sample = NameGroup.spread(sample, own) + NameGroup.spread(other.sample, NameGroup.sampled - own)
    return .chosen
  }

  /// Some of a list, evenly spread.
  private static func spread(_ list: [Int], _ count: Int) -> [Int] {
    count >= list.count ? list : (0..<count).map { list[$0 * list.count / count] }
  }
}
