package corpus

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/snappy"
	"github.com/klauspost/compress/zstd"
	parquetformat "github.com/parquet-go/parquet-go/format"
	"github.com/pierrec/lz4/v4"
)

// parquet-go takes the memory that a file claims to need, before it looks
// whether anything is there: a hundred bytes can ask for a terabyte. What it is
// given to read is therefore walked over first.
type parquetCheck struct {
	at     io.ReaderAt
	size   int64
	limits *Limits
	packed []byte
	zstd   *zstd.Decoder
}

// footer looks at the description at the end of the file.
func (k *parquetCheck) footer() error {
	var end [8]byte
	if _, err := k.at.ReadAt(end[:], k.size-int64(len(end))); err != nil {
		return err
	}
	n := int64(binary.LittleEndian.Uint32(end[:]))
	if n > k.size-int64(len(end)) {
		return errClaim
	}
	c := &compact{left: n, memory: k.limits.UnpackedBytes}
	c.in = bufio.NewReaderSize(io.NewSectionReader(k.at, k.size-int64(len(end))-n, n), 64<<10)
	return c.structure(0, 0, nil)
}

// chunk looks at the pages of a column in a row group.
func (k *parquetCheck) chunk(chunk *parquetformat.ColumnMetaData) error {
	begin := chunk.DataPageOffset
	if chunk.DictionaryPageOffset > 0 {
		begin = min(begin, chunk.DictionaryPageOffset)
	}
	if begin < 0 || chunk.DictionaryPageOffset > chunk.DataPageOffset || chunk.TotalCompressedSize < 0 || chunk.TotalCompressedSize > k.size-begin {
		return errClaim
	}
	most := k.limits.UnpackedBytes
	in := bufio.NewReaderSize(io.NewSectionReader(k.at, begin, chunk.TotalCompressedSize), 64<<10)
	for left := chunk.TotalCompressedSize; left > 0; {
		p := page{codec: chunk.Codec}
		c := &compact{in: in, left: left, memory: most}
		if err := c.structure(0, 0, p.see); err != nil {
			return err
		}
		left = c.left - p.packed
		switch {
		case p.packed < 0 || left < 0 || p.levels < 0 || p.levels > p.packed:
			return errClaim
		case max(p.packed, p.unpacked, 16*p.values) > most:
			return fmt.Errorf("a part of a column unfolds to more than %d bytes (--max-unpacked-bytes)", most)
		}
		k.packed = slices.Grow(k.packed[:0], int(p.packed))[:p.packed]
		if _, err := io.ReadFull(in, k.packed); err != nil {
			return err
		}
		if err := k.unfolds(k.packed[p.levels:], p.codec, p.unpacked); err != nil {
			return err
		}
	}
	return nil
}

// page is what the head of a page claims.
type page struct {
	packed, unpacked, values, levels int64
	codec                            parquetformat.CompressionCodec
}

func (p *page) see(field int, n int64) {
	switch field {
	case 2:
		p.unpacked = n
	case 3:
		p.packed = n
	case 501, 701, 801: // of data pages, of a dictionary
		p.values = n
	case 805, 806: // levels stand before the values and are not packed
		if n < 0 || p.levels < 0 {
			p.levels = -1
		} else {
			p.levels += n
		}
	case 807: // whether the values are packed at all
		if n == 0 {
			p.codec = parquetformat.Uncompressed
		}
	}
}

// unfolds unpacks values and reports whether they have the size they claim, at most.
func (k *parquetCheck) unfolds(packed []byte, codec parquetformat.CompressionCodec, size int64) (err error) {
	if len(packed) == 0 {
		return nil
	}
	var in io.Reader = bytes.NewReader(packed)
	switch codec {
	case parquetformat.Snappy:
		if n, err := snappy.DecodedLen(packed); err != nil || int64(n) > size {
			return errors.Join(errClaim, err)
		}
		return nil
	case parquetformat.Lz4Raw:
		// parquet-go would double its buffer until the memory ends.
		_, err := lz4.UncompressBlock(packed, make([]byte, size))
		return err
	case parquetformat.Gzip:
		in, err = gzip.NewReader(in)
	case parquetformat.Zstd:
		if k.zstd == nil {
			k.zstd, err = zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20))
		} else {
			err = k.zstd.Reset(in)
		}
		in = k.zstd
	case parquetformat.Brotli:
		in = brotli.NewReader(in)
	default:
		return nil // not packed, or refused
	}
	if err != nil {
		return err
	}
	n, err := io.Copy(io.Discard, io.LimitReader(in, size+1))
	if err == nil && n > size {
		err = errClaim
	}
	return err
}

func (k *parquetCheck) close() {
	if k.zstd != nil {
		k.zstd.Close()
	}
}
