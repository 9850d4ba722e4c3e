package corpus

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// compact walks over a structure in Thrift's compact protocol, in which Parquet
// describes itself, and builds nothing: it only finds out whether what is
// claimed is there.
type compact struct {
	in     *bufio.Reader
	left   int64 // bytes that may follow
	memory int64 // that the lists may take once they are built
}

var (
	errClaim = errors.New("it claims more than it holds")
	errLarge = errors.New("its description unfolds to more than --max-unpacked-bytes allows")
)

// Of the values in a list; parquet-go's largest structure has 560 bytes.
const (
	memoryOfStruct = 560
	memoryOfValue  = 24
)

// The types of the protocol.
const (
	isTrue = 1 + iota
	isFalse
	isByte
	isInt16
	isInt32
	isInt64
	isDouble
	isBinary
	isList
	isSet
	isMap
	isStruct
)

func (c *compact) ReadByte() (byte, error) {
	if c.left--; c.left < 0 {
		return 0, errClaim
	}
	b, err := c.in.ReadByte()
	if errors.Is(err, io.EOF) {
		err = errClaim
	}
	return b, err
}

// size reads how much of something follows; each takes a byte at least.
func (c *compact) size() (int64, error) {
	n, err := binary.ReadUvarint(c)
	if err == nil && n > uint64(c.left) {
		err = errClaim
	}
	return int64(n), err
}

// structure walks over a structure. see gets each number in it by its field, or
// in the structures of it by 100 times the outer field and the inner one; true is 1.
func (c *compact) structure(depth, outer int, see func(field int, value int64)) error {
	if depth > 16 {
		return errors.New("structures within each other")
	}
	for field := 0; ; {
		b, err := c.ReadByte()
		if err != nil || b == 0 {
			return err
		}
		if b>>4 != 0 {
			field += int(b >> 4)
		} else {
			id, err := binary.ReadVarint(c)
			if err != nil {
				return err
			}
			field = int(id)
		}
		switch kind := b & 15; kind {
		case isTrue, isFalse:
			if see != nil {
				see(100*outer+field, int64(isFalse-kind))
			}
		case isInt16, isInt32, isInt64:
			var n int64
			if n, err = binary.ReadVarint(c); err == nil && see != nil {
				see(100*outer+field, n)
			}
		case isStruct:
			within := see
			if depth > 0 {
				within = nil
			}
			err = c.structure(depth+1, field, within)
		default:
			err = c.value(kind, depth)
		}
		if err != nil {
			return err
		}
	}
}

// value walks over a value in a list, or over a field that is no number.
func (c *compact) value(kind byte, depth int) error {
	switch kind {
	case isTrue, isFalse, isByte:
		_, err := c.ReadByte()
		return err
	case isInt16, isInt32, isInt64:
		_, err := binary.ReadVarint(c)
		return err
	case isDouble:
		return c.pass(8)
	case isBinary:
		n, err := c.size()
		if err != nil {
			return err
		}
		return c.pass(n)
	case isStruct:
		return c.structure(depth+1, 0, nil)
	case isList, isSet:
		b, err := c.ReadByte()
		n := int64(b >> 4)
		if err == nil && n == 15 {
			n, err = c.size()
		}
		if err != nil {
			return err
		}
		return c.values(n, depth, b&15)
	case isMap:
		n, err := c.size()
		if err != nil || n == 0 {
			return err
		}
		b, err := c.ReadByte()
		if err != nil {
			return err
		}
		return c.values(n, depth, b>>4, b&15)
	}
	return fmt.Errorf("a value of the unknown type %d", kind)
}

func (c *compact) values(n int64, depth int, kinds ...byte) error {
	each := int64(0)
	for _, kind := range kinds {
		each += memoryOfValue
		if kind == isStruct {
			each += memoryOfStruct
		}
	}
	if c.memory -= n * each; c.memory < 0 {
		return errLarge
	}
	if depth > 16 {
		return errors.New("lists within each other")
	}
	for range n {
		for _, kind := range kinds {
			if err := c.value(kind, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *compact) pass(n int64) error {
	if c.left -= n; c.left < 0 {
		return errClaim
	}
	_, err := c.in.Discard(int(n))
	if errors.Is(err, io.EOF) {
		err = errClaim
	}
	return err
}
