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

// openWARC hands on the pages of a web archive, named by the number of their
// record. Requests, notes of the crawler, answers that are no page (errors,
// redirections, pictures, scripts) and repeats are passed over.
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
			return r.emit(lost(name, Malformed, err.Error()))
		}
		record := &io.LimitedReader{R: in, N: size}
		more := true
		switch h.Get("WARC-Type") {
		case "response":
			var body io.Reader
			if body, err = answer(record, h); err != nil {
				read = true
				more = r.emit(lost(name, Malformed, err.Error()))
			} else if body != nil {
				read = true
				more = r.read(stored{source: name, in: body, depth: s.depth, known: Known{URL: address(h)}})
			}
		case "resource", "conversion":
			if readable(h.Get("Content-Type")) {
				read = true
				more = r.read(stored{source: name, in: record, depth: s.depth, known: Known{URL: address(h)}})
			}
		}
		if !more {
			return false
		}
		if _, err := io.Copy(io.Discard, record); err != nil || record.N > 0 {
			return r.emit(lost(name, Malformed, "the archive ends within a record"))
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
