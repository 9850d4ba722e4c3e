// Package parts keeps what a run made of each page, so that the next run need
// not make it again.
//
// The parts lie one behind the other in one file, not in a file each: a million
// pages cost one file. What a run makes is appended as soon as it is made;
// whatever ends the run, what was appended stays, and a part of which only the
// beginning was written is told by its checksum and cut off. Once a run has
// ended well the file is put in the order of its pages, and what no page asked
// for is dropped. So a run over the same pages reads the file from front to
// back, and nothing grows in memory with the number of pages.
package parts

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"iter"
	"math"
	"os"
	"path/filepath"

	"github.com/mubiao/mubiao/corpus/message"
)

// Key tells a page, and whatever else decides what is made of it, from others.
type Key [sha256.Size]byte

// Part is what was made of a page.
type Part struct {
	Payload []byte
	at      int64 // where it stands in the file
}

// Store is the file of parts. Find may run beside Keep and Take.
type Store struct {
	dir  string
	file *os.File

	// Of what earlier runs left.
	count  int64 // parts
	old    int64 // their end
	next   int64 // behind the part that was found last
	jumped bool  // whether parts were found in another order than they stand in
	index  *index

	// Of this run.
	end     int64
	order   *os.File // where the part of each page stands, in the order of the pages
	pages   *bufio.Writer
	through int64 // to where the order of the pages is that of the parts; -1 when it is not
}

const (
	magic      = "mubiao parts 1\n\n"
	headerSize = 4 + 4 + sha256.Size + 4
	maxPayload = 1 << 30
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Open opens the parts in the folder, which is made if it does not exist. With
// fresh it forgets them. No other process may have them open.
func Open(dir string, fresh bool) (*Store, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	s := &Store{dir: dir}
	var err error
	if s.order, err = os.Create(s.path("order")); err != nil {
		return nil, err
	}
	s.pages = bufio.NewWriterSize(s.order, 64<<10)
	if s.file, err = os.OpenFile(s.path("log"), os.O_RDWR|os.O_CREATE, 0o644); err == nil {
		err = s.recover(fresh)
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

func (s *Store) path(name string) string { return filepath.Join(s.dir, name) }

// recover finds the end of the last whole part and cuts off what follows it.
func (s *Store) recover(fresh bool) error {
	info, err := s.file.Stat()
	if err != nil {
		return err
	}
	head := make([]byte, len(magic))
	if _, err := s.file.ReadAt(head, 0); fresh || err != nil || string(head) != magic {
		if err := s.file.Truncate(0); err != nil {
			return err
		}
		if _, err := s.file.WriteAt([]byte(magic), 0); err != nil {
			return err
		}
	}
	s.old = int64(len(magic))
	for {
		_, size, ok := s.header(s.old)
		if !ok || s.old+headerSize+size > info.Size() {
			break
		}
		s.old += headerSize + size
		s.count++
	}
	s.next, s.end, s.through = int64(len(magic)), s.old, int64(len(magic))
	return s.file.Truncate(s.old)
}

// header reads what stands before a payload; ok is false where there is none.
func (s *Store) header(at int64) (key Key, size int64, ok bool) {
	var h [headerSize]byte
	if _, err := s.file.ReadAt(h[:], at); err != nil {
		return key, 0, false
	}
	size = int64(binary.LittleEndian.Uint32(h[:]))
	copy(key[:], h[8:])
	return key, size, size <= maxPayload && binary.LittleEndian.Uint32(h[headerSize-4:]) == crc32.Checksum(h[:headerSize-4], castagnoli)
}

// read returns the part at a place, unless it is broken or another's.
func (s *Store) read(at int64, key Key) (Part, bool) {
	found, size, ok := s.header(at)
	if !ok || found != key {
		return Part{}, false
	}
	record := make([]byte, headerSize+size)
	if _, err := s.file.ReadAt(record, at); err != nil {
		return Part{}, false
	}
	payload := record[headerSize:]
	return Part{payload, at}, binary.LittleEndian.Uint32(record[4:]) == crc32.Checksum(payload, castagnoli)
}

// Find returns the part that an earlier run kept under the key. It is quick when
// keys are asked for in the order of that run.
func (s *Store) Find(key Key) (Part, bool, error) {
	if s.next < s.old {
		if part, ok := s.read(s.next, key); ok {
			s.next += part.size()
			return part, true, nil
		}
	} else if !s.jumped {
		return Part{}, false, nil // all of them have been found
	}
	if s.index == nil {
		var err error
		if s.index, err = s.newIndex(); err != nil {
			return Part{}, false, err
		}
	}
	for at := range s.index.places(key) {
		if part, ok := s.read(at, key); ok {
			s.next, s.jumped = at+part.size(), true
			return part, true, nil
		}
	}
	return Part{}, false, s.index.err
}

func (p Part) size() int64 { return headerSize + int64(len(p.Payload)) }

// Keep appends a part. A run calls it, or Take, for each of its pages in their order.
func (s *Store) Keep(key Key, payload []byte) error {
	if len(payload) > maxPayload {
		return nil
	}
	record := make([]byte, headerSize, headerSize+len(payload))
	binary.LittleEndian.PutUint32(record, uint32(len(payload)))
	binary.LittleEndian.PutUint32(record[4:], crc32.Checksum(payload, castagnoli))
	copy(record[8:], key[:])
	binary.LittleEndian.PutUint32(record[headerSize-4:], crc32.Checksum(record[:headerSize-4], castagnoli))
	if _, err := s.file.WriteAt(append(record, payload...), s.end); err != nil {
		return message.Errorf("keeping what was read: %w", err)
	}
	at := s.end
	s.end += int64(len(record) + len(payload))
	return s.Take(Part{payload, at})
}

// Take says that this run uses a part that was found.
func (s *Store) Take(p Part) error {
	if p.at == s.through {
		s.through += p.size()
	} else {
		s.through = -1
	}
	return binary.Write(s.pages, binary.LittleEndian, p.at)
}

// Payloads gives what was kept and taken so far, in the order of the pages.
func (s *Store) Payloads() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		if err := s.pages.Flush(); err != nil {
			yield(nil, err)
			return
		}
		order := bufio.NewReader(io.NewSectionReader(s.order, 0, math.MaxInt64))
		for {
			var at int64
			if err := binary.Read(order, binary.LittleEndian, &at); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				yield(nil, err)
				return
			}
			key, _, _ := s.header(at)
			part, ok := s.read(at, key)
			if !ok {
				yield(nil, s.gone(at))
				return
			}
			if !yield(part.Payload, nil) {
				return
			}
		}
	}
}

func (s *Store) gone(at int64) error {
	return message.Errorf("the part at %d of %s is gone", at, s.file.Name())
}

// Finish puts the parts in the order of the pages of this run and drops all
// others. It is the end of a run in which every page was told.
func (s *Store) Finish() error {
	if s.through == s.end {
		return nil
	}
	if err := s.pages.Flush(); err != nil {
		return err
	}
	if _, err := s.order.Seek(0, io.SeekStart); err != nil {
		return err
	}
	if err := s.rewrite(); err != nil {
		return message.Errorf("keeping what was read: %w", err)
	}
	if err := s.file.Close(); err != nil {
		return err
	}
	return os.Rename(s.path("log.new"), s.path("log"))
}

func (s *Store) rewrite() error {
	file, err := os.Create(s.path("log.new"))
	if err != nil {
		return err
	}
	defer file.Close()
	out := bufio.NewWriterSize(file, 1<<20)
	out.WriteString(magic)
	order := bufio.NewReaderSize(s.order, 64<<10)
	for {
		var at int64
		err := binary.Read(order, binary.LittleEndian, &at)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		_, size, ok := s.header(at)
		if !ok {
			return s.gone(at)
		}
		if _, err := io.Copy(out, io.NewSectionReader(s.file, at, headerSize+size)); err != nil {
			return err
		}
	}
	return errors.Join(out.Flush(), file.Sync(), file.Close())
}

// Close leaves the parts for the next run.
func (s *Store) Close() {
	if s.file != nil {
		s.file.Close()
	}
	s.order.Close()
	if s.index != nil {
		s.index.file.Close()
	}
	for _, name := range []string{"order", "index", "log.new"} {
		os.Remove(s.path(name))
	}
}
