package corpus

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"iter"
)

// archive/zip reads the whole directory of an archive, some 300 bytes an entry. A
// long directory is therefore read in parts: archive/zip is shown the archive with
// one part after the other for its directory.
const (
	longDirectory  = 8 << 20 // bytes: of some 100,000 entries
	entriesInAPart = 4096
)

// zipEntries yields the entries of an archive in their order, or why it is broken.
func zipEntries(archive io.ReaderAt, size int64) iter.Seq2[*zip.File, error] {
	return func(yield func(*zip.File, error) bool) {
		views := []joined{{io.NewSectionReader(archive, 0, size)}}
		if start, parts := partsOfDirectory(archive, size, longDirectory, entriesInAPart); len(parts) > 0 {
			views = nil
			for _, part := range parts {
				views = append(views, zipPart(archive, start, part))
			}
		}
		for _, view := range views {
			opened, err := zip.NewReader(view, view.size())
			if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
				yield(nil, err)
				return
			}
			for _, f := range opened.File {
				if !yield(f, nil) {
					return
				}
			}
		}
	}
}

// part is a stretch of a directory.
type part struct{ start, length, entries int64 }

const (
	zipHeader   = "PK\x01\x02"
	zipHeadSize = 46
	zipEnd      = "PK\x05\x06"
	zipEndSize  = 22
	wideEnd     = "PK\x06\x06"
	wideEndSize = 56
	wideTell    = "PK\x06\x07"
	wideSize    = wideEndSize + 20
)

// partsOfDirectory cuts the directory of an archive into parts of so many entries,
// but one that is shorter or not as it should be: archive/zip knows more of those.
func partsOfDirectory(archive io.ReaderAt, size, shortest, entries int64) (start int64, parts []part) {
	start, length, count := directoryOf(archive, size)
	if length < shortest {
		return 0, nil
	}
	in := bufio.NewReaderSize(io.NewSectionReader(archive, start, length), 64<<10)
	p := part{start: start}
	for at := start; ; count-- {
		head, err := in.Peek(zipHeadSize)
		if p.entries == entries || errors.Is(err, io.EOF) && p.entries > 0 {
			parts = append(parts, p)
			p = part{start: at}
		}
		if len(head) == 0 && errors.Is(err, io.EOF) && count == 0 {
			return start, parts
		}
		if err != nil || string(head[:4]) != zipHeader {
			return 0, nil
		}
		long := zipHeadSize
		for _, i := range []int{28, 30, 32} { // lengths of name, extra fields and comment
			long += int(binary.LittleEndian.Uint16(head[i:]))
		}
		if _, err := in.Discard(long); err != nil {
			return 0, nil
		}
		at += int64(long)
		p.length += int64(long)
		p.entries++
	}
}

// directoryOf finds the directory of an archive that nothing stands in front of or
// behind; of any other its length is 0.
func directoryOf(archive io.ReaderAt, size int64) (start, length, entries int64) {
	le := binary.LittleEndian
	b := make([]byte, wideSize+zipEndSize)
	if _, err := archive.ReadAt(b, size-int64(len(b))); err != nil && !errors.Is(err, io.EOF) || size < int64(len(b)) {
		return 0, 0, 0
	}
	wide, narrow := b[:wideSize], b[wideSize:]
	if string(narrow[:4]) != zipEnd || le.Uint16(narrow[20:]) != 0 {
		return 0, 0, 0
	}
	end := size - zipEndSize
	if string(wide[:4]) == wideEnd && string(wide[wideEndSize:wideEndSize+4]) == wideTell {
		entries, length, start = int64(le.Uint64(wide[32:])), int64(le.Uint64(wide[40:])), int64(le.Uint64(wide[48:]))
		end -= wideSize
	} else {
		entries, length, start = int64(le.Uint16(narrow[10:])), int64(le.Uint32(narrow[12:])), int64(le.Uint32(narrow[16:]))
	}
	if start < 0 || length < 0 || start+length != end {
		return 0, 0, 0
	}
	return start, length, entries
}

// zipPart is the archive as if a part of its directory were all of it.
func zipPart(archive io.ReaderAt, start int64, p part) joined {
	le := binary.LittleEndian
	end := make([]byte, wideSize+zipEndSize)
	copy(end, wideEnd)
	le.PutUint64(end[4:], wideEndSize-12)
	for at, n := range map[int]int64{24: p.entries, 32: p.entries, 40: p.length, 48: start} {
		le.PutUint64(end[at:], uint64(n))
	}
	tell := end[wideEndSize:]
	copy(tell, wideTell)
	le.PutUint64(tell[8:], uint64(start+p.length))
	le.PutUint32(tell[16:], 1)
	narrow := end[wideSize:]
	copy(narrow, zipEnd)
	copy(narrow[8:], bytes.Repeat([]byte{0xff}, 12)) // see the wide one
	return joined{
		io.NewSectionReader(archive, 0, start),
		io.NewSectionReader(archive, p.start, p.length),
		io.NewSectionReader(bytes.NewReader(end), 0, int64(len(end))),
	}
}

// joined is several stretches as one.
type joined []*io.SectionReader

func (j joined) size() (n int64) {
	for _, s := range j {
		n += s.Size()
	}
	return n
}

func (j joined) ReadAt(p []byte, off int64) (read int, err error) {
	for _, s := range j {
		if off >= s.Size() {
			off -= s.Size()
			continue
		}
		n, err := s.ReadAt(p[read:], off)
		if read += n; read == len(p) || err != nil && !errors.Is(err, io.EOF) {
			return read, err
		}
		off = 0
	}
	return read, io.EOF
}
