package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// jsonDecoder reads one value after the other, none with more bytes than a page may have.
type jsonDecoder struct {
	*json.Decoder
	bounded *boundedReader
}

func (j *jsonRows) decoder(in io.Reader) *jsonDecoder {
	bounded := &boundedReader{in: in, most: j.r.limits.PageBytes}
	return &jsonDecoder{json.NewDecoder(bounded), bounded}
}

// recorder keeps what is read of the beginning.
type recorder struct {
	in   io.Reader
	on   bool
	read []byte
}

func (r *recorder) Read(p []byte) (int, error) {
	n, err := r.in.Read(p)
	if r.on {
		r.read = append(r.read, p[:n]...)
	}
	return n, err
}

// beginOfLine reads up to the end of a line, or until it has more than most bytes.
func beginOfLine(in *bufio.Reader, most int64) (line []byte, err error) {
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part...)
		switch {
		case int64(len(line)) > most+1:
			return line, errTooLarge
		case !errors.Is(err, bufio.ErrBufferFull):
			return line, err
		}
	}
}

// restOfLine ends behind the next line break.
type restOfLine struct {
	in    *bufio.Reader
	ended bool
}

func (r *restOfLine) Read(p []byte) (int, error) {
	if r.ended {
		return 0, io.EOF
	}
	if _, err := r.in.Peek(1); err != nil {
		return 0, err
	}
	part, _ := r.in.Peek(min(len(p), r.in.Buffered()))
	if i := bytes.IndexByte(part, '\n'); i >= 0 {
		part, r.ended = part[:i+1], true
	}
	copy(p, part)
	return r.in.Discard(len(part))
}

// objectFrom decodes an object.
func objectFrom(raw []byte) (object map[string]any, err error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	err = d.Decode(&object)
	return object, err
}

// value returns the next value as it stands.
func (d *jsonDecoder) value() (raw json.RawMessage, err error) {
	d.bounded.read = 0
	err = d.Decode(&raw)
	return raw, err
}
