package extract_test

import (
	"testing"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

// FuzzStatements reads any text: no sentence may break the engine, and what a
// statement quotes lies in its sentence.
func FuzzStatements(f *testing.F) {
	for _, s := range []string{
		"0\xe8\xa2!将通车", "5月1日起，今年将执行新水价，6月1日起，全面将通车。",
		"今年，新建二三十个示范村，力争投资增长15%、力争20%。", "比重将只占百分之二十九左右了。", "从2021年到2023年的三年间，由3%调整为2.5%左右了",
		"每季度至少召开1次会议（约合人民币8.6亿元），", "国家级绿色工厂3个，省级12个；其中：",
		"进口、出口增势良好。分别增长6%和4%，分别居全省第二位、第五位。", "完成30个学校新建、续建，投资9亿元。",
		"GDP实际增长率为5%，年递增率为6%。", "投入3亿元，为患者实施3例", "一万八千二百亿元、七八万人，翻两番，前8位",
	} {
		f.Add(s, 2025)
	}
	e := compiled()
	f.Fuzz(func(t *testing.T, text string, year int) {
		for _, read := range []corpus.Date{{}, corpus.NewDate(1950+(year%100+100)%100, time.March, 1)} {
			d := corpus.Parse(text, read)
			for _, s := range e.Statements(d) {
				if s.Sentence.Start < 0 || s.Sentence.End > len(d.Text) || !s.ValueSpan.IsZero() && (s.ValueSpan.Start < s.Sentence.Start || s.ValueSpan.End > s.Sentence.End) {
					t.Errorf("%q: value %v outside its sentence %v", text, s.ValueSpan, s.Sentence)
				}
			}
		}
	})
}
