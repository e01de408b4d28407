/// The version of the toolkit and its program.
public let exonymVersion = "0.1.0"
