package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// recordMagic begins every record of a web archive.
const recordMagic = "WARC/"

// openWARC hands on the pages of a web archive, named by the number of their
// record. Requests, notes of the crawler, answers that are no page (errors,
// redirections, pictures, scripts) and repeats are passed over. A record that is
// broken is a page without bytes, and the next one that can be found is read.
func openWARC(r *reader, s stored) bool {
	in := bufio.NewReaderSize(s.in, 64<<10)
	read := false
	for n := 1; ; n++ {
		name := fmt.Sprintf("%s#%d", s.source, n)
		h, size, err := warcHead(in)
		if errors.Is(err, io.EOF) {
			return read || r.emit(lost(s.source, Empty, "a web archive without pages"))
		}
		if err != nil {
			read = true
			if !r.emit(lost(name, Malformed, err.Error())) {
				return false
			}
			if !nextRecord(in, s.members) {
				return true
			}
			continue
		}
		record := &recordReader{in: in, left: size}
		more := true
		switch h.Get("WARC-Type") {
		case "response":
			var body io.Reader
			if body, err = answer(record, h); err != nil {
				read = true
				more = r.emit(lost(name, Malformed, err.Error()))
			} else if body != nil {
				read = true
				more = r.read(stored{source: name, in: body, depth: s.depth, record: true, known: Known{URL: address(h)}})
			}
		case "resource", "conversion":
			if readable(h.Get("Content-Type")) {
				read = true
				more = r.read(stored{source: name, in: record, depth: s.depth, record: true, known: Known{URL: address(h)}})
			}
		}
		if !more {
			return false
		}
		told := record.err != nil
		if _, err := io.Copy(io.Discard, record); err != nil {
			read = true
			if !told && !r.emit(lost(name, Malformed, err.Error())) {
				return false
			}
			if !nextRecord(in, s.members) {
				return true
			}
		}
	}
}

// recordReader reads the bytes of a record and remembers what stopped it.
type recordReader struct {
	in   io.Reader
	left int64
	err  error
}

func (r *recordReader) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	if r.left == 0 {
		return 0, io.EOF
	}
	n, err := r.in.Read(p[:min(int64(len(p)), r.left)])
	if r.left -= int64(n); errors.Is(err, io.EOF) && r.left > 0 {
		err = errors.New("the archive ends within a record")
	}
	if r.left > 0 {
		r.err = err
	}
	return n, r.err
}

// nextRecord goes on to where a record begins; false where none is left.
func nextRecord(in *bufio.Reader, m *members) bool {
	for {
		begin, _ := in.Peek(len(recordMagic))
		if string(begin) == recordMagic {
			return true
		}
		if _, _, err := readLine(in, 0); err != nil {
			if m == nil || !m.next() {
				return false
			}
			in.Reset(m)
		}
	}
}

// readLine reads up to the end of a line and keeps no more than most bytes of it.
func readLine(in *bufio.Reader, most int64) (line []byte, size int64, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if size += int64(len(part)); size <= most {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, size, err
		}
	}
}

// warcHead reads the fields before a record and how many bytes it has; io.EOF
// where the archive ends.
func warcHead(in *bufio.Reader) (textproto.MIMEHeader, int64, error) {
	for {
		line, _, err := readLine(in, 1<<10)
		switch line = bytes.TrimSpace(line); {
		case bytes.HasPrefix(line, []byte("WARC/")):
		case len(line) > 0:
			return nil, 0, fmt.Errorf("%.40q stands where a record should begin", line)
		case err != nil:
			return nil, 0, err
		default:
			continue
		}
		break
	}
	h := textproto.MIMEHeader{}
	for total := int64(0); ; {
		line, size, err := readLine(in, 64<<10)
		if total += size; err != nil || total > 1<<20 {
			return nil, 0, errors.New("the fields of a record are not whole")
		}
		if line = bytes.TrimSpace(line); len(line) == 0 {
			break
		}
		if name, value, ok := strings.Cut(string(line), ":"); ok {
			h.Set(name, strings.TrimSpace(value))
		}
	}
	size, err := strconv.ParseInt(h.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return nil, 0, fmt.Errorf("a record of %q bytes", h.Get("Content-Length"))
	}
	return h, size, nil
}

func address(h textproto.MIMEHeader) string { return strings.Trim(h.Get("WARC-Target-URI"), "<>") }

// answer is the body of what a server said, or nil where that is no page.
func answer(record io.Reader, h textproto.MIMEHeader) (io.Reader, error) {
	if !strings.HasPrefix(address(h), "http") {
		return nil, nil // such as the answers of name servers
	}
	response, err := http.ReadResponse(bufio.NewReader(record), nil)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK || !readable(response.Header.Get("Content-Type")) {
		return nil, nil
	}
	switch strings.ToLower(response.Header.Get("Content-Encoding")) {
	case "gzip", "x-gzip":
		return gzip.NewReader(response.Body)
	case "zstd":
		return zstd.NewReader(response.Body, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true))
	case "", "identity":
		return response.Body, nil
	}
	return nil, fmt.Errorf("packed as %q, which is not read", response.Header.Get("Content-Encoding"))
}

// readable reports kinds of bytes that may hold an article.
func readable(contentType string) bool {
	kind := strings.ToLower(contentType)
	for _, no := range []string{"image/", "audio/", "video/", "font/", "text/css", "javascript", "json", "text/dns"} {
		if strings.Contains(kind, no) {
			return false
		}
	}
	return true
}
