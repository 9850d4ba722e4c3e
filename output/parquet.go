package output

import (
	"io"

	"github.com/parquet-go/parquet-go"
)

// Rows of a row group: what a writer keeps in memory and a reader must load at
// once. Without a bound a file is a single group. Documents carry their texts.
const (
	maxRowGroup         = 100_000
	maxDocumentRowGroup = 2_000
)

func openParquet(f *folder, o Options) (sink, error) {
	if len(o.PartitionBy) > 0 {
		return openPartitions(f, o)
	}
	return eachTable(".parquet", newParquet[DocumentRow], newParquet[StatementRow], newParquet[SkippedRow])(f, o)
}

func newParquet[Row any](w io.Writer, o Options) (rowWriter[Row], error) {
	rows := int64(maxRowGroup)
	if _, texts := any(*new(Row)).(DocumentRow); texts {
		rows = maxDocumentRowGroup
	}
	options := []parquet.WriterOption{
		parquet.Compression(&parquet.Zstd),
		parquet.MaxRowsPerRowGroup(rows),
		// The default names the build of the library, and equal rows would no longer give equal bytes.
		parquet.CreatedBy("mubiao", o.Program, ""),
		parquet.KeyValueMetadata("mubiao.schema", SchemaVersion),
		parquet.KeyValueMetadata("mubiao.vocabulary", o.Vocabulary),
	}
	for _, c := range columnsOf[Row]() {
		options = append(options, parquet.KeyValueMetadata("mubiao.column."+c.Name, c.Header+": "+c.About))
	}
	return parquet.NewGenericWriter[Row](w, options...), nil
}
