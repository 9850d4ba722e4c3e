package output

import (
	"io"

	"github.com/parquet-go/parquet-go"
)

// maxRowGroup bounds what a writer keeps in memory and what a reader must
// load at once; without it a file is a single group.
const maxRowGroup = 100_000

func newParquet[Row any](w io.Writer, o Options) (rowWriter[Row], error) {
	return parquet.NewGenericWriter[Row](w,
		parquet.Compression(&parquet.Zstd),
		parquet.MaxRowsPerRowGroup(maxRowGroup),
		// The default names the build of the library, and equal rows would no longer give equal bytes.
		parquet.CreatedBy("mubiao", o.Program, ""),
		parquet.KeyValueMetadata("mubiao.schema", SchemaVersion),
	), nil
}
