package report

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

const (
	// Comfortable is how many statements a page shows without a wait that
	// anyone notices; above it the page and the command say how to choose.
	Comfortable = 50_000
	// Most is how many a browser can be asked to hold at all.
	Most = 300_000
)

// Rows are the tables of a run.
type Rows struct {
	Documents  []output.DocumentRow
	Statements []output.StatementRow
	Skipped    []output.SkippedRow
}

// Read reads the Parquet files of the folder dir, keeping the statements that
// keep wants. When it wants fewer than all, documents without a statement left
// and the skipped pages are left out too: the page is then about the choice.
func Read(dir string, keep func(*output.StatementRow) bool) (*Rows, error) {
	var rows Rows
	left := make(map[string]bool)
	err := output.Read(dir, func(batch []output.StatementRow) error {
		for i := range batch {
			if keep == nil || keep(&batch[i]) {
				rows.Statements = append(rows.Statements, batch[i])
				left[batch[i].DocID] = true
			}
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil, message.Errorf("%w (a report is made from Parquet: mubiao extract PATH -o %s)", err, dir)
	}
	if err != nil {
		return nil, err
	}
	err = output.Read(dir, func(batch []output.DocumentRow) error {
		for i := range batch {
			if keep == nil || left[batch[i].DocID] {
				rows.Documents = append(rows.Documents, batch[i])
			}
		}
		return nil
	})
	if err != nil || keep != nil {
		return &rows, err
	}
	return &rows, output.Read(dir, func(batch []output.SkippedRow) error {
		rows.Skipped = append(rows.Skipped, batch...)
		return nil
	})
}

// Choice is a filter that leaves fewer statements.
type Choice struct {
	Where string `json:"where"` // as --where takes it
	Count int    `json:"count"` // statements that are left
}

// Choices names filters that bring the rows down to a comfortable number, the
// largest first; none when there are few enough already.
func (r *Rows) Choices() []Choice {
	if len(r.Statements) <= Comfortable {
		return nil
	}
	counts := make(map[string]int)
	for i := range r.Statements {
		s := &r.Statements[i]
		counts["kind="+s.Kind]++
		if s.ReportYear != nil {
			counts[fmt.Sprintf("year=%d", *s.ReportYear)]++
		}
		if s.RegionLevel != nil {
			counts["level="+*s.RegionLevel]++
		}
	}
	var choices []Choice
	for where, n := range counts {
		if n <= Comfortable {
			choices = append(choices, Choice{where, n})
		}
	}
	slices.SortFunc(choices, func(a, b Choice) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Where, b.Where))
	})
	return choices[:min(len(choices), 6)]
}
