package output

import (
	"io"

	"github.com/parquet-go/parquet-go"
)

// maxRowGroup is the rows of a row group: what a writer keeps in memory and a
// reader must load at once. Without a bound a file is a single group.
const maxRowGroup = 100_000

// schemaKey is where a file says of which schema it is,
// and vocabularyKey by which vocabulary.
const (
	schemaKey     = "mubiao.schema"
	vocabularyKey = "mubiao.vocabulary"
)

func openParquet(f *folder, o Options) (sink, error) {
	if len(o.PartitionBy) > 0 {
		return openPartitions(f, o)
	}
	return eachTable(".parquet", newDocuments, newParquet[StatementRow], newParquet[SkippedRow])(f, o)
}

func newParquet[R Row](w io.Writer, o Options) (rowWriter[R], error) {
	return parquet.NewGenericWriter[R](w, parquetOptions[R](o)...), nil
}

func parquetOptions[R Row](o Options) []parquet.WriterOption {
	options := []parquet.WriterOption{
		parquet.Compression(&parquet.Zstd),
		parquet.MaxRowsPerRowGroup(maxRowGroup),
		// The default names the build of the library, and equal rows would no longer give equal bytes.
		parquet.CreatedBy("mubiao", o.Program, ""),
		parquet.KeyValueMetadata(schemaKey, SchemaVersion),
		parquet.KeyValueMetadata(vocabularyKey, o.Vocabulary),
	}
	for _, c := range columnsOf[R]() {
		options = append(options, parquet.KeyValueMetadata("mubiao.column."+c.Name, c.Header+": "+c.About))
	}
	return options
}
