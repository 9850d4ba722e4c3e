package output

import (
	"io"
	"slices"
	"strings"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
)

// Documents carry their texts, so their row groups are counted in bytes: two
// thousand of them may take two megabytes or two hundred.
const (
	maxDocumentRowGroup = 16 << 20 // bytes
	besideText          = 512      // bytes that the other columns take, roughly
)

// documentGroups writes documents in row groups of so many bytes.
type documentGroups struct {
	*parquet.GenericWriter[DocumentRow]
	size int // of the row group so far
}

func newDocuments(w io.Writer, o Options) (rowWriter[DocumentRow], error) {
	options := append(parquetOptions[DocumentRow](o), documentSchema(), parquet.SkipPageBounds("text"))
	return &documentGroups{GenericWriter: parquet.NewGenericWriter[DocumentRow](w, options...)}, nil
}

func (d *documentGroups) Write(rows []DocumentRow) (int, error) {
	for i := range rows {
		if d.size >= maxDocumentRowGroup {
			d.size = 0
			if err := d.Flush(); err != nil {
				return i, err
			}
		}
		if _, err := d.GenericWriter.Write(rows[i : i+1]); err != nil {
			return i, err
		}
		d.size += len(rows[i].Text) + besideText
	}
	return len(rows), nil
}

// documentSchema is that of DocumentRow, but that the file does not tell the least
// and the greatest text of each page. Nobody looks texts up by their order, and
// the writer would hold those two texts of each page until its end.
func documentSchema() *parquet.Schema {
	schema := parquet.SchemaOf(DocumentRow{})
	fields := slices.Clone(schema.Fields())
	for i, field := range fields {
		if field.Name() == "text" {
			fields[i] = textField{field}
		}
	}
	return parquet.NewSchema(schema.Name(), documentNode{schema, fields})
}

type documentNode struct {
	parquet.Node
	fields []parquet.Field
}

func (n documentNode) Fields() []parquet.Field { return n.fields }

type textField struct{ parquet.Field }

func (f textField) Type() parquet.Type { return textType{f.Field.Type()} }

type textType struct{ parquet.Type }

func (t textType) NewColumnIndexer(int) parquet.ColumnIndexer { return new(anyText) }

// anyText tells of each page that it may hold any text. Without bounds a reader
// would take the pages to hold the empty text alone, and pass them over.
type anyText struct{ pages int }

var lastText = strings.Repeat("\U0010ffff", 4) // no text stands behind it

func (a *anyText) Reset() { a.pages = 0 }

func (a *anyText) IndexPage(int64, int64, parquet.Value, parquet.Value) { a.pages++ }

func (a *anyText) ColumnIndex() format.ColumnIndex {
	return format.ColumnIndex{
		NullPages:  make([]bool, a.pages),
		NullCounts: make([]int64, a.pages),
		MinValues:  slices.Repeat([][]byte{{}}, a.pages),
		MaxValues:  slices.Repeat([][]byte{[]byte(lastText)}, a.pages),
	}
}
