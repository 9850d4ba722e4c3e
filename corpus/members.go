package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"github.com/klauspost/compress/gzip"
)

// members reads a gzip file one member after the other. Crawlers pack each
// record of a web archive as a member of its own, so that one that is broken
// costs no other; next finds the one behind it.
type members struct {
	in     *bufio.Reader
	at     io.ReaderAt // any part of the packed bytes, nil when they can only be read once
	size   int64
	gzip   *gzip.Reader
	read   countingReader
	begins int64 // where the member begins that is being read
	broken bool
}

// countingReader knows how far it has read.
type countingReader struct {
	io.Reader
	at int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.at += int64(n)
	return n, err
}

func newMembers(s stored) (*members, error) {
	m := &members{at: s.at, size: s.size, gzip: new(gzip.Reader), read: countingReader{Reader: s.in}}
	m.in = bufio.NewReaderSize(&m.read, 64<<10)
	return m, m.open()
}

// open begins the member that comes next; io.EOF where there is none.
func (m *members) open() error {
	m.begins = m.read.at - int64(m.in.Buffered())
	if err := m.gzip.Reset(m.in); err != nil {
		m.broken = !errors.Is(err, io.EOF)
		return err
	}
	m.gzip.Multistream(false)
	return nil
}

func (m *members) Read(p []byte) (int, error) {
	if m.broken {
		return 0, gzip.ErrHeader
	}
	n, err := m.gzip.Read(p)
	if errors.Is(err, io.EOF) {
		err = m.open()
	} else if err != nil {
		m.broken = true
	}
	return n, err
}

// next goes on behind a member that is broken with the next that begins with a
// record; false where none is left. Bytes that were lost make the unpacker run on
// into the members behind, so the search begins within the broken one if it can.
func (m *members) next() bool {
	if !m.broken {
		return false
	}
	if m.at != nil {
		m.read = countingReader{io.NewSectionReader(m.at, m.begins+1, m.size-m.begins-1), m.begins + 1}
		m.in.Reset(&m.read)
	}
	for {
		window, _ := m.in.Peek(4 << 10)
		switch i := bytes.Index(window, []byte("\x1f\x8b\x08")); {
		case len(window) < len("\x1f\x8b\x08"):
			return false
		case i > 0:
			m.in.Discard(i)
		case i < 0:
			m.in.Discard(len(window) - 2)
		case holdsRecord(window):
			m.broken = false
			return m.open() == nil
		default:
			m.in.Discard(1)
		}
	}
}

// holdsRecord reports whether the bytes unpack to the beginning of a record.
func holdsRecord(packed []byte) bool {
	in, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return false
	}
	begin := make([]byte, len(recordMagic))
	_, err = io.ReadFull(in, begin)
	return err == nil && string(begin) == recordMagic
}
