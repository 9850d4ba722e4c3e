package parts

import (
	"encoding/binary"
	"iter"
	"os"
)

// index tells where the part of a key stands: a table of hashes with open
// addressing. It lies in a file, for it grows with the number of parts, and is
// made only for a run whose pages are not those of the run before.
type index struct {
	file  *os.File
	slots uint64
	err   error // of the last search
}

const slotSize = 8 + 8 // the beginning of the key, and the place or 0

func (s *Store) newIndex() (*index, error) {
	file, err := os.Create(s.path("index"))
	if err != nil {
		return nil, err
	}
	x := &index{file: file, slots: uint64(2*s.count + 1)}
	if err := file.Truncate(int64(x.slots * slotSize)); err != nil {
		return nil, err
	}
	for at := int64(len(magic)); at < s.old; {
		key, size, _ := s.header(at)
		if err := x.add(key, at); err != nil {
			return nil, err
		}
		at += headerSize + size
	}
	return x, nil
}

func (x *index) slot(n uint64) (slot [slotSize]byte, at int64, err error) {
	at = int64(n % x.slots * slotSize)
	_, err = x.file.ReadAt(slot[:], at)
	return slot, at, err
}

func (x *index) add(key Key, place int64) error {
	for n := binary.LittleEndian.Uint64(key[:]) % x.slots; ; n++ {
		slot, at, err := x.slot(n)
		if err != nil {
			return err
		}
		if binary.LittleEndian.Uint64(slot[8:]) == 0 {
			_, err := x.file.WriteAt(binary.LittleEndian.AppendUint64(key[:8:8], uint64(place)), at)
			return err
		}
	}
}

// places gives the places where the part of the key may stand.
func (x *index) places(key Key) iter.Seq[int64] {
	return func(yield func(int64) bool) {
		for n := binary.LittleEndian.Uint64(key[:]) % x.slots; ; n++ {
			var slot [slotSize]byte
			slot, _, x.err = x.slot(n)
			place := int64(binary.LittleEndian.Uint64(slot[8:]))
			if x.err != nil || place == 0 {
				return
			}
			if [8]byte(slot[:8]) == [8]byte(key[:8]) && !yield(place) {
				return
			}
		}
	}
}
