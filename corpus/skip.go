package corpus

// Reason names why a page gave no document; a closed vocabulary.
type Reason string

const (
	Unreadable  Reason = "unreadable"         // the file could not be opened or read to its end
	TooLarge    Reason = "too_large"          // more bytes than a limit allows
	Empty       Reason = "empty"              // nothing but white space
	Unsupported Reason = "unsupported_format" // a format that is told apart, but not read
	Encrypted   Reason = "encrypted"          // a password is needed
	TooDeep     Reason = "too_deep"           // containers within containers beyond the limit
	NoTextField Reason = "no_text_field"      // a table of which no column is known to hold articles
	NoTextLayer Reason = "no_text_layer"      // a scan, or fonts whose characters cannot be told
	NotText     Reason = "not_text"           // no charset makes text of the bytes
	Malformed   Reason = "malformed"          // a container whose structure is broken
	NoText      Reason = "no_text"            // nothing is left once navigation and notices are gone
	Poisonous   Reason = "poisonous"          // reading the page broke the program; one page is lost, not the run
)

// Skip says what was not read and why. It is a row of the skipped table, so
// that no page vanishes without a word.
type Skip struct {
	Source    string
	Reason    Reason
	Detail    string // for people: the cause, and the remedy when there is one
	RawSHA256 string // "" when the bytes were never read
}
