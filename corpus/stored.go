package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// reader turns stored bytes into pages: it opens containers, whatever lies in
// them, and hands on one page after the other.
type reader struct {
	input   *Input
	limits  *Limits
	formats []format
	yield   func(Page) bool
	name    string // of the file that is being read
	count   *int   // not nil when files are only counted
	handing bool   // the page is in the hands of whoever asked for it
}

// stored is a file, an entry of an archive or what a compressed file unfolds to.
type stored struct {
	source string
	in     io.Reader
	at     io.ReaderAt // any part of it, nil when it can only be read once from front to back
	size   int64       // in bytes, with at
	depth  int         // archives around it
	known  Known       // what stands beside it
	packed int         // compressions around it within the innermost archive
	record bool        // whether it stands in a web archive

	members *members // where it unfolds from gzip, nil otherwise
}

// emit hands on a page.
func (r *reader) emit(p Page) bool {
	p.File, p.limits, p.manifest = r.name, r.limits, r.input.Manifest
	r.handing = true
	more := r.yield(p)
	r.handing = false
	return more
}

// headBytes is how much of a file is looked at to tell what it is.
const headBytes = 16 << 10

// read tells what the bytes are and hands on the pages in them. Bytes that
// break the program are one page lost, and the run goes on.
func (r *reader) read(s stored) (more bool) {
	defer func() {
		if r.handing {
			return // what broke is not ours
		}
		if broken := recover(); broken != nil {
			more = r.emit(lost(s.source, Poisonous, fmt.Sprint(broken)))
		}
	}()
	in := bufio.NewReaderSize(s.in, 64<<10)
	s.in = in
	head, err := in.Peek(headBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return r.emit(lost(s.source, broken(s), cause(err)))
	}
	f, done, err := r.recognise(head, &s)
	if err != nil {
		return r.emit(lost(s.source, broken(s), cause(err)))
	}
	defer done()
	if f == nil || f.open == nil {
		return r.page(s)
	}
	return f.open(r, s)
}

// page reads the bytes to their end and hands them on.
func (r *reader) page(s stored) bool {
	raw, err := io.ReadAll(io.LimitReader(s.in, r.limits.PageBytes+1))
	switch {
	case err != nil:
		return r.emit(lost(s.source, broken(s), cause(err)))
	case int64(len(raw)) > r.limits.PageBytes:
		return r.emit(lost(s.source, TooLarge, fmt.Sprintf("more than %d bytes; split it, or allow more with --max-page-bytes", r.limits.PageBytes)))
	}
	p := NewPage(s.source, raw)
	p.Known = s.known
	return r.emit(p)
}

// broken is why bytes cannot be read: those of the disk are unreadable, those
// that come out of a container show that the container is broken.
func broken(s stored) Reason {
	if s.depth > 0 || s.packed > 0 || s.record {
		return Malformed
	}
	return Unreadable
}

// recognise returns the format of the bytes, or nil where only their text can
// tell. Bytes whose beginning does not tell are laid down, until done.
func (r *reader) recognise(head []byte, s *stored) (f *format, done func(), err error) {
	done = func() {}
	var in *insides
	for i := range r.formats {
		f := &r.formats[i]
		if !f.begins(head) && (f.head == nil || !f.head(head, r)) {
			continue
		}
		if f.also != nil && in == nil {
			if done, err = s.layDown(r.limits.SpoolBytes); err != nil {
				return nil, nil, err
			}
			in = &insides{at: s.at, size: s.size}
		}
		if f.also == nil || f.also(in) {
			return f, done, nil
		}
	}
	return nil, done, nil
}

// layDown makes any part of the bytes readable: small ones are kept, large ones
// go into a temporary file, which done removes.
func (s *stored) layDown(most int64) (done func(), err error) {
	if s.at != nil {
		s.in = io.NewSectionReader(s.at, 0, s.size)
		return func() {}, nil
	}
	const small = 4 << 20
	var kept bytes.Buffer
	if _, err := io.CopyN(&kept, s.in, small); err != nil {
		if !errors.Is(err, io.EOF) {
			return nil, err
		}
		s.at, s.size = bytes.NewReader(kept.Bytes()), int64(kept.Len())
		s.in = io.NewSectionReader(s.at, 0, s.size)
		return func() {}, nil
	}
	f, err := os.CreateTemp("", "mubiao-*")
	if err != nil {
		return nil, err
	}
	os.Remove(f.Name()) // where the system lets it: nothing is left however the run ends
	done = func() {
		f.Close()
		os.Remove(f.Name())
	}
	n, err := io.Copy(f, io.MultiReader(&kept, io.LimitReader(s.in, most-small+1)))
	if err == nil && n > most {
		err = fmt.Errorf("more than %d bytes; unpack it first, or allow more with --max-spool-bytes", most)
	}
	if err != nil {
		done()
		return nil, err
	}
	s.at, s.size = f, n
	s.in = io.NewSectionReader(f, 0, n)
	return done, nil
}
