package corpus

import (
	"bytes"
	"encoding/binary"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress"
	"github.com/parquet-go/parquet-go/compress/uncompressed"
)

type parquetArticle struct {
	Content string  `parquet:"content"`
	Title   *string `parquet:"title,optional,dict"`
}

func parquetWith(codec compress.Codec, version int, rows ...parquetArticle) string {
	var b bytes.Buffer
	w := parquet.NewGenericWriter[parquetArticle](&b, parquet.Compression(codec), parquet.DataPageVersion(version), parquet.PageBufferSize(2000))
	w.Write(rows)
	w.Close()
	return b.String()
}

func TestParquetOfEveryKindPassesTheCheck(t *testing.T) {
	title := "云州的工作"
	rows := slices.Repeat([]parquetArticle{{articleBody, &title}, {strings.Repeat(articleBody, 30), nil}}, 20)
	for _, codec := range []compress.Codec{new(uncompressed.Codec), &parquet.Snappy, &parquet.Gzip, &parquet.Zstd, &parquet.Brotli, &parquet.Lz4Raw} {
		for version := 1; version <= 2; version++ {
			lay(t, file{"in", parquetWith(codec, version, rows...)})
			pages := 0
			for p := range Pages("in") {
				if _, skip := Clean(p); skip != nil {
					t.Fatalf("%v, pages of version %d: %+v", codec, version, skip)
				}
				pages++
			}
			if pages != len(rows) {
				t.Errorf("%v, pages of version %d: %d rows, want %d", codec, version, pages, len(rows))
			}
		}
	}
}

// Whatever a file claims, it takes no memory that it has no bytes for.
func TestHostileParquet(t *testing.T) {
	footed := func(description string) string {
		return "PAR1" + description + string(binary.LittleEndian.AppendUint32(nil, uint32(len(description)))) + "PAR1"
	}
	varint := func(n uint64) string { return string(binary.AppendUvarint(nil, n)) }
	const begin = "\x15\x02\x19" // version 1, and a list
	const structs, strings_ = "\xfc", "\xf8"
	bomb := parquetArticle{Content: strings.Repeat("一", 1<<20)}
	for name, raw := range map[string]string{
		"a long list of structures":     footed(begin + structs + varint(1<<30) + "\x00\x00\x00"),
		"a long list of strings":        footed(begin + strings_ + varint(1<<30) + "\x00\x00\x00"),
		"a long string":                 footed("\x18" + varint(1<<31-1) + "abc"),
		"as many structures as it says": footed(begin + structs + varint(1<<20) + strings.Repeat("\x00", 1<<20) + "\x00"),
		"structures within each other":  footed(strings.Repeat("\x1c", 1<<16)),
		"lists within each other":       footed("\x19" + strings.Repeat("\x19", 1<<16)),
		"a description longer than all": "PAR1\xff\xff\xff\x7fPAR1",
		"zstd that unfolds":             parquetWith(&parquet.Zstd, 1, bomb),
		"brotli that unfolds":           parquetWith(&parquet.Brotli, 2, bomb),
		"gzip that unfolds":             parquetWith(&parquet.Gzip, 2, bomb),
		"snappy that unfolds":           parquetWith(&parquet.Snappy, 1, bomb),
	} {
		lay(t, file{"in", raw})
		in := &Input{Paths: []string{"in"}, Limits: Limits{UnpackedBytes: 1 << 20}}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		got := outcome(in)
		runtime.ReadMemStats(&after)
		if !slices.Equal(got, []string{"in malformed"}) {
			t.Errorf("%s: %q", name, got)
		}
		if took := after.TotalAlloc - before.TotalAlloc; took > 16<<20 {
			t.Errorf("%s takes %d bytes", name, took)
		}
	}

	// A single byte that is wrong anywhere is told, or does not matter.
	title := "云州的工作"
	for _, codec := range []compress.Codec{&parquet.Zstd, &parquet.Lz4Raw} {
		whole := parquetWith(codec, 1, parquetArticle{articleBody, &title})
		for i := 0; i < len(whole); i += 2 {
			lay(t, file{"in", whole[:i] + "\x7f" + whole[i+1:]})
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			outcome(&Input{Paths: []string{"in"}, Limits: Limits{UnpackedBytes: 1 << 20}})
			runtime.ReadMemStats(&after)
			if took := after.TotalAlloc - before.TotalAlloc; took > 140<<20 { // zstd may ask for a window of 128 MB
				t.Errorf("%v: with another byte %d it takes %d bytes", codec, i, took)
			}
		}
	}
}
