package output

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
)

// partName is the file in each partition.
const partName = "part.parquet"

// nullPartition is what Hive calls a partition of null; DuckDB, Spark and Arrow
// read it so.
const nullPartition = "__HIVE_DEFAULT_PARTITION__"

// maxPartitions bounds the files that are open at a time.
const maxPartitions = 1000

// partitions writes the statements into a folder for each value of some
// columns, statements/report_year=2026/region_level=province/part.parquet, so
// that a reader opens only the files it needs. The other tables are files as ever.
type partitions struct {
	tableFiles
	folder  *folder
	options Options
	by      []Column
	parts   map[string]rowWriter[StatementRow]
}

func openPartitions(f *folder, o Options) (sink, error) {
	p := &partitions{folder: f, options: o, parts: map[string]rowWriter[StatementRow]{}}
	for _, name := range o.PartitionBy {
		for _, c := range columnsOf[StatementRow]() {
			if c.Name == name {
				p.by = append(p.by, c)
			}
		}
	}
	var errs [3]error
	errs[0] = f.createTree("statements")
	p.documents, errs[1] = openTable(f, "documents", ".parquet", newDocuments, o)
	p.skipped, errs[2] = openTable(f, "skipped", ".parquet", newParquet[SkippedRow], o)
	return p, errors.Join(errs[:]...)
}

// canPartition leaves out what has a value of its own in nearly every row.
func (c Column) canPartition() bool {
	switch c.Name {
	case "kind", "headline", "indicator_id", "form", "direction", "bound", "unit", "horizon", "strength", "nature", "section",
		"region_code", "region_name", "region_level", "genre", "issuer", "report_year":
		return true
	}
	return false
}

func (p *partitions) write(b *Batch) error {
	_, err1 := p.documents.Write(b.Documents)
	_, err2 := p.skipped.Write(b.Skipped)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	for i := range b.Statements {
		part, err := p.part(&b.Statements[i])
		if err != nil {
			return err
		}
		if _, err := part.Write(b.Statements[i : i+1]); err != nil {
			return err
		}
	}
	return nil
}

// part finds the writer of the row's partition, or opens it.
func (p *partitions) part(row *StatementRow) (rowWriter[StatementRow], error) {
	v := reflect.ValueOf(row).Elem()
	var path strings.Builder
	for _, c := range p.by {
		value := escapePath(c.text(v))
		if value == "" {
			value = nullPartition
		}
		fmt.Fprintf(&path, "%s=%s/", c.Name, value)
	}
	if part := p.parts[path.String()]; part != nil {
		return part, nil
	}
	if len(p.parts) == maxPartitions {
		return nil, message.Errorf("more than %d partitions by %s; name fewer columns", maxPartitions, strings.Join(p.options.PartitionBy, ", "))
	}
	file, err := p.folder.createIn("statements", path.String()+partName, "statements")
	if err != nil {
		return nil, err
	}
	part, err := newParquet[StatementRow](file, p.options)
	p.parts[path.String()] = part
	return part, err
}

// escapePath writes the characters that some system refuses in a file name as
// Hive does, %2F for a slash.
func escapePath(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < ' ' || r == 0x7f || strings.ContainsRune(`"#%'*/:=?\<>|{}[]^`, r) {
			fmt.Fprintf(&b, "%%%02X", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func (p *partitions) finish() error {
	errs := []error{p.documents.Close(), p.skipped.Close()}
	for _, part := range p.parts {
		errs = append(errs, part.Close())
	}
	return errors.Join(errs...)
}
