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
type jsonl[R Row] struct {
	out     *bufio.Writer
	columns []Column
	line    bytes.Buffer
	values  *json.Encoder
}

func newJSONL[R Row](w io.Writer, _ Options) (rowWriter[R], error) {
	j := &jsonl[R]{out: bufio.NewWriterSize(w, 1<<16), columns: columnsOf[R]()}
	j.values = json.NewEncoder(&j.line)
	j.values.SetEscapeHTML(false)
	return j, nil
}

func (j *jsonl[R]) Write(rows []R) (int, error) {
	for i := range rows {
		if err := j.writeRow(reflect.ValueOf(&rows[i]).Elem()); err != nil {
			return i, err
		}
	}
	return len(rows), nil
}

func (j *jsonl[R]) writeRow(row reflect.Value) error {
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

func (j *jsonl[R]) Close() error { return j.out.Flush() }
