package corpus

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/parquet-go/parquet-go"
	parquetformat "github.com/parquet-go/parquet-go/format"
)

// openParquet hands on a page for each row. Only the columns that are needed
// are read, some rows at a time.
func openParquet(r *reader, s stored) bool {
	check := &parquetCheck{at: s.at, size: s.size, limits: r.limits}
	defer check.close()
	err := check.footer()
	var file *parquet.File
	if err == nil {
		file, err = parquet.OpenFile(s.at, s.size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
	}
	if err != nil {
		return r.emit(lost(s.source, Malformed, err.Error()))
	}
	var heads []string
	var leaves []*parquet.Column
	for _, c := range file.Root().Columns() {
		if c.Leaf() && !c.Repeated() {
			heads, leaves = append(heads, c.Name()), append(leaves, c)
		}
	}
	columns, ok := r.input.Fields.columnsOf(heads)
	if !ok {
		return r.noText(s.source, heads)
	}
	r.noteFields(columns.told, s.source)
	if file.NumRows() == 0 {
		return r.emit(lost(s.source, Empty, "a table without rows"))
	}
	n := 0
	for i, group := range file.RowGroups() {
		whole := func(column int) error { return check.chunk(&file.Metadata().RowGroups[i].Columns[column].MetaData) }
		more, err := r.rowGroup(group, &columns, leaves, whole, s.source, &n)
		if err != nil {
			return r.emit(lost(s.source, Malformed, fmt.Sprintf("after row %d: %v", n, err)))
		}
		if !more {
			return false
		}
	}
	return true
}

// rowGroup reads the needed columns of a group side by side, once each has been
// checked.
func (r *reader) rowGroup(group parquet.RowGroup, columns *columns, leaves []*parquet.Column, check func(int) error, source string, n *int) (more bool, err error) {
	readers := map[int]*cellReader{}
	defer func() {
		for _, c := range readers {
			c.pages.Close()
		}
	}()
	for _, i := range append([]int{columns.text}, columns.known...) {
		if i < 0 || readers[i] != nil {
			continue
		}
		if err := check(leaves[i].Index()); err != nil {
			return true, err
		}
		readers[i] = &cellReader{leaf: leaves[i], pages: group.ColumnChunks()[leaves[i].Index()].Pages()}
	}
	for range group.NumRows() {
		*n++
		row := make([]string, len(leaves))
		for i, c := range readers {
			if row[i], err = c.next(); err != nil {
				return true, err
			}
		}
		if !r.emit(columns.page(fmt.Sprintf("%s#%d", source, *n), "parquet", row)) {
			return false, nil
		}
	}
	return true, nil
}

// cellReader reads the cells of one column.
type cellReader struct {
	leaf   *parquet.Column
	pages  parquet.Pages
	values parquet.ValueReader
	buffer [64]parquet.Value
	at, n  int
}

func (c *cellReader) next() (string, error) {
	for c.at == c.n {
		if c.values == nil {
			page, err := c.pages.ReadPage()
			if errors.Is(err, io.EOF) {
				return "", io.ErrUnexpectedEOF
			}
			if err != nil {
				return "", err
			}
			c.values = page.Values()
		}
		n, err := c.values.ReadValues(c.buffer[:])
		if c.at, c.n = 0, n; err != nil {
			c.values = nil
			if !errors.Is(err, io.EOF) {
				return "", err
			}
		}
	}
	c.at++
	return shown(c.leaf, c.buffer[c.at-1]), nil
}

func shown(leaf *parquet.Column, v parquet.Value) string {
	if v.IsNull() {
		return ""
	}
	switch v.Kind() {
	case parquet.ByteArray, parquet.FixedLenByteArray:
		return string(v.ByteArray())
	case parquet.Int32, parquet.Int64:
		return numberOrDay(leaf, v.Int64())
	}
	return v.String()
}

// numberOrDay shows dates and times as days in China, other numbers as digits.
func numberOrDay(leaf *parquet.Column, n int64) string {
	if logical := leaf.Type().LogicalType(); logical != nil {
		switch t := logical.Value.(type) {
		case *parquetformat.DateType:
			return time.Unix(n*86400, 0).UTC().Format(time.DateOnly)
		case *parquetformat.TimestampType:
			zone := time.UTC // a local time is stored as if it were UTC
			if t.IsAdjustedToUTC {
				zone = time.FixedZone("", 8*3600)
			}
			perSecond := int64(time.Second / t.Unit.Value.Duration())
			return time.Unix(n/perSecond, 0).In(zone).Format(time.DateOnly)
		}
	}
	return strconv.FormatInt(n, 10)
}
