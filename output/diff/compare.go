package diff

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/output"
)

// What became of a document or a statement.
const (
	Added   = "added"
	Gone    = "gone"
	Altered = "altered"
)

// Document is a document of which anything changed.
type Document struct {
	Source     string      `json:"source"`
	OldSource  string      `json:"old_source,omitempty"` // when it was moved
	Status     string      `json:"status"`
	Causes     []string    `json:"causes"`
	OtherBytes bool        `json:"other_bytes"`
	OtherText  bool        `json:"other_text"`
	Skipped    string      `json:"skipped,omitempty"` // why the other run left it out
	Columns    []Change    `json:"columns,omitempty"` // of the table documents
	Statements []Statement `json:"statements,omitempty"`
}

// Comparison is what two runs were made with, and how much they differ.
type Comparison struct {
	Old         Run              `json:"old"`
	New         Run              `json:"new"`
	Differences []Difference     `json:"differences"`
	Documents   Tally            `json:"documents"`
	Statements  Tally            `json:"statements"`
	Causes      map[string]Cause `json:"causes"`  // by what may be the cause, several joined by " or "
	Columns     map[string]int   `json:"columns"` // altered statements, by column
}

// Cause counts what changed for the same cause.
type Cause struct {
	Documents  int `json:"documents"`
	Statements int `json:"statements"`
}

// Tally counts the rows of a table.
type Tally struct {
	Old     int `json:"old"`
	New     int `json:"new"`
	Added   int `json:"added"`
	Gone    int `json:"gone"`
	Altered int `json:"altered"`
}

func (t *Tally) add(status string) {
	switch status {
	case Added:
		t.Added++
	case Gone:
		t.Gone++
	default:
		t.Altered++
	}
}

// Differ reports whether any row was added, is gone or altered.
func (c *Comparison) Differ() bool { return c.Documents.differ() || c.Statements.differ() }

func (t Tally) differ() bool { return t.Added+t.Gone+t.Altered > 0 }

// chunk is the number of statements that are held at a time, or those of one document.
const chunk = 200_000

// Folders compares the Parquet of two finished runs and gives each changed
// document to the function, in the order of their sources. Columns that are
// ignored alter no row.
func Folders(oldDir, newDir string, ignored []string, each func(*Document) error) (*Comparison, error) {
	var c Comparison
	var err error
	if c.Old, err = readRun(oldDir); err != nil {
		return nil, err
	}
	if c.New, err = readRun(newDir); err != nil {
		return nil, err
	}
	old, err := readIndex(oldDir)
	if err != nil {
		return nil, err
	}
	new, err := readIndex(newDir)
	if err != nil {
		return nil, err
	}
	c.Differences = differences(c.Old, c.New)
	c.Causes, c.Columns = map[string]Cause{}, map[string]int{}
	c.count(old, new)

	all := couples(old, new)
	twin := make(map[string]string, len(all)) // new doc_id by old one
	for _, pair := range all {
		if pair.old != nil && pair.new != nil {
			twin[pair.old.docID] = pair.new.docID
		}
	}
	all = slices.DeleteFunc(all, couple.same)
	slices.SortStableFunc(all, func(a, b couple) int { return cmp.Compare(a.source(), b.source()) })
	for len(all) > 0 {
		n, held := 0, 0
		for n < len(all) && (n == 0 || held < chunk) {
			for _, e := range []*entry{all[n].old, all[n].new} {
				if e != nil {
					held += e.count
				}
			}
			n++
		}
		oldRows, err := readRows(oldDir, all[:n], func(pair couple) *entry { return pair.old })
		if err != nil {
			return nil, err
		}
		newRows, err := readRows(newDir, all[:n], func(pair couple) *entry { return pair.new })
		if err != nil {
			return nil, err
		}
		for _, pair := range all[:n] {
			d := document(pair, oldRows, newRows, twin, ignored)
			if d.Status == Altered && len(d.Columns)+len(d.Statements) == 0 && !d.OtherBytes && !d.OtherText && d.OldSource == "" {
				continue // only what is ignored differs
			}
			c.explain(d, pair, old, new)
			c.add(d)
			if err := each(d); err != nil {
				return nil, err
			}
		}
		all = all[n:]
	}
	return &c, nil
}

func (c *Comparison) count(old, new *index) {
	c.Documents.Old, c.Documents.New = len(old.entries), len(new.entries)
	for _, e := range old.entries {
		c.Statements.Old += e.count
	}
	for _, e := range new.entries {
		c.Statements.New += e.count
	}
}

func (c *Comparison) add(d *Document) {
	c.Documents.add(d.Status)
	for i := range d.Statements {
		s := &d.Statements[i]
		c.Statements.add(s.Status())
		for _, change := range s.Columns {
			c.Columns[change.Column]++
		}
	}
	cause := strings.Join(d.Causes, " or ")
	counted := c.Causes[cause]
	c.Causes[cause] = Cause{counted.Documents + 1, counted.Statements + len(d.Statements)}
}

// rows are those of some documents, by doc_id.
type rows struct {
	documents  map[string]*output.DocumentRow
	statements map[string][]*output.StatementRow
}

func readRows(dir string, of []couple, side func(couple) *entry) (rows, error) {
	wanted := make(map[string]bool, len(of))
	for _, pair := range of {
		if e := side(pair); e != nil {
			wanted[e.docID] = true
		}
	}
	found := rows{map[string]*output.DocumentRow{}, map[string][]*output.StatementRow{}}
	err := output.Read(dir, func(rows []output.DocumentRow) error {
		for _, row := range rows {
			if wanted[row.DocID] {
				row.Text = ""
				found.documents[row.DocID] = &row
			}
		}
		return nil
	})
	if err != nil {
		return found, err
	}
	err = output.Read(dir, func(rows []output.StatementRow) error {
		for _, row := range rows {
			if wanted[row.DocID] {
				found.statements[row.DocID] = append(found.statements[row.DocID], &row)
			}
		}
		return nil
	})
	for _, rows := range found.statements { // partitions lie in another order
		slices.SortStableFunc(rows, func(a, b *output.StatementRow) int { return cmp.Compare(a.Seq, b.Seq) })
	}
	return found, err
}

// What is told of a document in other words, or follows from its text.
var ofBytes = []string{"doc_id", "source", "text", "chars", "statements", "raw_sha256", "text_sha256", "duplicate_of"}

func document(pair couple, old, new rows, twin map[string]string, ignored []string) *Document {
	d := &Document{Source: pair.source(), Status: Altered}
	var before, after []*output.StatementRow
	switch {
	case pair.old == nil:
		d.Status, after = Added, new.statements[pair.new.docID]
	case pair.new == nil:
		d.Status, before = Gone, old.statements[pair.old.docID]
	default:
		before, after = old.statements[pair.old.docID], new.statements[pair.new.docID]
		d.OtherBytes, d.OtherText = pair.old.raw != pair.new.raw, pair.old.text != pair.new.text
		if pair.old.source != pair.new.source {
			d.OldSource = pair.old.source
		}
		d.Columns = differing(old.documents[pair.old.docID], new.documents[pair.new.docID], append(slices.Clone(ofBytes), ignored...))
		if twin[pair.old.duplicateOf] != pair.new.duplicateOf && !slices.Contains(ignored, "duplicate_of") {
			d.Columns = append(d.Columns, Change{"duplicate_of", pair.old.duplicateOf, pair.new.duplicateOf})
		}
	}
	d.Statements = statements(before, after, !d.OtherText, ignored)
	return d
}

// explain names what may have caused the change.
func (c *Comparison) explain(d *Document, pair couple, old, new *index) {
	switch {
	case d.Status == Added:
		d.missing(old.skipped[pair.new.source], pair.new)
	case d.Status == Gone:
		d.missing(new.skipped[pair.old.source], pair.old)
	case d.OtherBytes, d.OldSource != "":
		d.Causes = []string{Input}
	case slices.ContainsFunc(d.Columns, func(change Change) bool { return change.Column == "duplicate_of" }):
		d.Causes = []string{Elsewhere}
	}
	if d.Status != Altered && d.Skipped == "" {
		return
	}
	for _, difference := range c.Differences {
		if !slices.Contains(d.Causes, difference.What) {
			d.Causes = append(d.Causes, difference.What)
		}
	}
	if len(d.Causes) == 0 {
		d.Causes = []string{Unknown}
	}
}

// missing tells why the other run does not have the document. What was skipped
// unread may have had the same bytes or others.
func (d *Document) missing(skip output.SkippedRow, e *entry) {
	d.Skipped = skip.Reason
	if told(skip.RawSHA256) != e.raw {
		d.Causes = []string{Input}
	}
}
