package extract

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

func newTestSegmenter(t testing.TB, words ...string) *Segmenter {
	t.Helper()
	s, err := NewSegmenter(words)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var testWords = []string{"高质量发展", "固定资产投资", "营商环境", "用电量", "立冬", "目前", "发电量", "GDP 增速", "完成"}

var shared = sync.OnceValue(func() *Segmenter {
	s, _ := NewSegmenter(testWords)
	return s
})

// alignedIn reports whether the nth occurrence of word in text, from 0, is made of
// whole words.
func alignedIn(s *Segmenter, text, word string, nth int) bool {
	i := -1
	for range nth + 1 {
		i += 1 + strings.Index(text[i+1:], word)
	}
	edges := s.Boundaries(text)
	return slices.Contains(edges, i) && slices.Contains(edges, i+len(word))
}

func TestAlignment(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       bool
	}{
		{"全市完成投资三百亿元", "成", 0, false},
		{"节约用水两千吨", "约", 0, false},
		{"项目总投资约五亿元", "约", 0, true},
		{"加快项目前期工作", "目前", 0, false},
		{"目前已开工十个项目", "目前", 0, true},
		{"抓紧建立冬季施工清单", "立冬", 0, false},
		{"立冬以后继续施工", "立冬", 0, true},
		{"全年发电量稳步增长", "电量", 0, false},
		{"规模以上工业增加值增长百分之六", "上", 0, false},
		{"接近一百家，新建近一百家", "近", 0, false},
		{"接近一百家，新建近一百家", "近", 1, true},
		{"超额完成任务，投资超百亿元", "超", 0, false},
		{"超额完成任务，投资超百亿元", "超", 1, true},
		{"主要指标要实现较快增长", "要", 0, false},
		{"主要指标要实现较快增长", "要", 1, true},
		{"推动高质量发展取得新成效", "高质量发展", 0, true},
		{"固定资产投资与营商环境", "固定资产投资", 0, true},
		{"固定资产投资与营商环境", "与", 0, true},
		{"参与重大项目建设", "与", 0, false},
		{"各县区达标率达九成", "达", 0, false},
		{"各县区达标率达九成", "达", 1, true},
	} {
		if got := alignedIn(shared(), c.text, c.word, c.nth); got != c.want {
			t.Errorf("%s number %d in %s: aligned %v", c.word, c.nth, c.text, got)
		}
	}
}

func TestBoundariesCoverTheText(t *testing.T) {
	for _, text := range []string{
		"",
		"GDP增长5.5%，达到２０００亿元。",
		"第一句！第二句；\n第三句",
		"ＡＢＣ İstanbul ǅ \u212A 混排𠮷野家",
		"坏字节\xe5\x8c和\xff之后",
		strings.Repeat("没有句号的长句", 3000),
		strings.Repeat("x", 9000),
	} {
		edges := shared().Boundaries(text)
		if edges[0] != 0 || edges[len(edges)-1] != len(text) || !slices.IsSorted(edges) {
			t.Errorf("%.30q: edges from %d to %d of %d bytes", text, edges[0], edges[len(edges)-1], len(text))
		}
		for _, e := range edges {
			if utf8.ValidString(text) && e < len(text) && !utf8.RuneStart(text[e]) {
				t.Errorf("%.30q: an edge inside a character at %d", text, e)
			}
		}
	}
}

func TestSegmenterRefusesBadWords(t *testing.T) {
	for _, w := range []string{"", " 前空格", "两\n行"} {
		if _, err := NewSegmenter([]string{"好词", w}); err == nil {
			t.Errorf("%q was taken", w)
		}
	}
}

func TestDictionary(t *testing.T) {
	rest, base := readDictionary()
	lines := strings.Split(strings.TrimSuffix(base, "\n"), "\n")
	if rest <= 0 || len(lines) < 50_000 || !slices.IsSorted(lines) {
		t.Fatalf("%d words, %d left out, sorted %v", len(lines), rest, slices.IsSorted(lines))
	}
	for _, i := range []int{0, 1, len(lines) / 2, len(lines) - 1} {
		word, number, _ := strings.Cut(lines[i], "\t ")
		if got := wordFrequency(base, word); got == 0 {
			t.Errorf("%s has %s in the dictionary, found %d", word, number, got)
		}
	}
	for _, w := range []string{"不在词典里的词", "", "\uFFFF"} {
		if got := wordFrequency(base, w); got != 0 {
			t.Errorf("%q: %d", w, got)
		}
	}
}

// Loading on first use from many goroutines at once is what workers do.
func TestSegmenterFromManyGoroutines(t *testing.T) {
	s := newTestSegmenter(t, testWords...)
	want := shared().Boundaries("推动高质量发展，完成投资约五亿元")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if got := s.Boundaries("推动高质量发展，完成投资约五亿元"); !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
	wg.Wait()
}

func FuzzBoundaries(f *testing.F) {
	f.Add("目前，完成投资GDP 5亿元。\xe5")
	f.Fuzz(func(t *testing.T, text string) {
		edges := shared().Boundaries(text)
		for i, e := range edges[1:] {
			if e <= edges[i] {
				t.Fatalf("%v in %q", edges, text)
			}
		}
		if edges[len(edges)-1] != len(text) {
			t.Fatalf("%v in %q", edges, text)
		}
	})
}

func BenchmarkSegmenterLoad(b *testing.B) {
	for b.Loop() {
		newTestSegmenter(b, testWords...).Load()
	}
}

func BenchmarkBoundaries(b *testing.B) {
	text := "今年以来，全市累计完成固定资产投资约五百亿元，新开工亿元以上项目八十个，较上年同期多开工十二个。"
	shared().Load()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		shared().Boundaries(text)
	}
}
