package output

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"reflect"
)

// jsonl writes one JSON object a line: every key, in the order of the schema,
// null where there is nothing, dates as ISO 8601.
type jsonl[Row any] struct {
	out     *bufio.Writer
	columns []Column
	line    bytes.Buffer
	values  *json.Encoder
}

func newJSONL[Row any](w io.Writer, _ Options) (rowWriter[Row], error) {
	j := &jsonl[Row]{out: bufio.NewWriterSize(w, 1<<16), columns: columnsOf[Row]()}
	j.values = json.NewEncoder(&j.line)
	j.values.SetEscapeHTML(false)
	return j, nil
}

func (j *jsonl[Row]) Write(rows []Row) (int, error) {
	for i := range rows {
		if err := j.writeRow(reflect.ValueOf(&rows[i]).Elem()); err != nil {
			return i, err
		}
	}
	return len(rows), nil
}

func (j *jsonl[Row]) writeRow(row reflect.Value) error {
	j.line.Reset()
	for i, c := range j.columns {
		j.line.WriteByte("{,"[min(i, 1)])
		j.line.WriteString(`"` + c.Name + `":`)
		if err := j.values.Encode(c.value(row)); err != nil {
			return err
		}
		j.line.Truncate(j.line.Len() - 1) // Encode ends each value with a line break
	}
	j.line.WriteString("}\n")
	_, err := j.out.Write(j.line.Bytes())
	return err
}

func (j *jsonl[Row]) Close() error { return j.out.Flush() }
