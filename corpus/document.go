package corpus

// Genre is the kind of text a document is; a closed vocabulary.
type Genre string

const (
	WorkReport Genre = "work_report"
	Plan       Genre = "plan"
	Notice     Genre = "notice"
	Speech     Genre = "speech"
	News       Genre = "news"
	Bulletin   Genre = "bulletin"
	Other      Genre = "other"
)

// BlockKind tells what a block of a document is.
type BlockKind int

const (
	Paragraph BlockKind = iota
	Heading
	TableBlock
)

// Block is a piece of a document that stands by itself: a paragraph, a
// heading or a data table. Start and End are byte offsets into Document.Text,
// half-open, without the line break that ends the block. A table block holds
// one line for each row, cells joined by tabs.
type Block struct {
	Kind       BlockKind
	Start, End int
	Table      *Table // nil but for a TableBlock
}

// Table is a data table; layout tables never come this far.
type Table struct {
	Caption string // as written, "" if none
	Cells   []Cell // by row, then by column
	Rows    int
	Columns int
}

// Cell is one cell of a data table. Row and Column count from 0 on the full
// grid; RowSpan and ColSpan are at least 1. Start and End are byte offsets of
// the cell's text in Document.Text; a merged cell is written once, in its first row.
type Cell struct {
	Row, Column      int
	RowSpan, ColSpan int
	Head             bool // marked as a head (<th>) in the source
	Start, End       int
}

// Document is a clean article and what is known about it. An empty string, a
// zero Date, a zero year or a zero Place means that the article does not say.
type Document struct {
	ID     string // "d" + hash of source and raw bytes
	Source string // slash path relative to the PATH given; items of a digest end in #n

	URL           string
	Title         string
	Publisher     string // 来源: who put it out
	Issuer        string // 发文机关
	DocNumber     string // 发文字号
	Speaker       string // whose words they are
	SpeakerOffice string
	Genre         Genre

	Issued           Date   // 成文日期, or the date signed
	Published        Date   // 发布日期; only ever stated
	PublishedSource  string // front_matter, meta, body, dateline, url, file_name, manifest
	ReportYear       int    // the year that 今年 means
	ReportYearSource string // stated, issued, published, title, inferred

	Region       Place
	RegionSource string

	Script   string // Hans or Hant, as found; Text is always Hans
	Encoding string
	Format   string

	Text   string  // blocks joined by "\n"
	Blocks []Block // in order; they cover Text but for the line breaks between them

	RawSHA256   string
	TextSHA256  string
	DuplicateOf string   // ID of the first of equal documents
	Flags       []string // closed vocabulary: redacted, pinyin_noise, duplicate_block, table, hard_wrapped, annex_missing, region_ambiguous, region_uncoded, truncated, …
	Attachments []string // names of annexes that the text refers to
	Listed      int      // line of the list given by the user, from 1; 0 when none is about it
}
