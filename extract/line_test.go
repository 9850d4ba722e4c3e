package extract

import (
	"testing"
	"time"

	"github.com/mubiao/mubiao/corpus"
)

func TestStatementString(t *testing.T) {
	day := corpus.NewDate
	for _, c := range []struct {
		name string
		st   Statement
		want string
	}{
		{"a growth", Statement{Kind: Target, Indicator: "生产总值", IndicatorID: "gdp", Form: Growth, Direction: Up, Bound: Around, Low: ptr(5.5), High: ptr(5.5), Unit: "percent",
			Period: years(2024, 2024), Strength: Striving, Modality: "力争", PartOf: -1}, "target gdp|生产总值 growth up around 5.5 percent 2024 striving:力争"},
		{"one end, by a day", Statement{Kind: Target, Headline: true, Indicator: "项目", Qualifier: "新开工", Form: Level, Bound: AtLeast, Low: ptr(120), Unit: "count", MeasureWord: "个",
			Period: Period{End: day(2025, time.June, 30)}, Horizon: By, PartOf: 0}, "target headline 项目(新开工) level at_least 120 count/个 ~2025-06-30 by part_of:0"},
		{"the other end", Statement{Kind: Result, Indicator: "失业率", Form: Share, Bound: AtMost, High: ptr(5), Unit: "percent", PartOf: -1}, "result 失业率 share at_most 5 percent"},
		{"an end that the bound does not leave is told", Statement{Kind: Result, Indicator: "失业率", Bound: AtMost, Low: ptr(5), PartOf: -1}, "result 失业率 at_most 5~"},
		{"a range of sums over years", Statement{Kind: Target, Indicator: "投资", Form: Level, Bound: Range, Low: ptr(2e8), High: ptr(1.35e12), Unit: "CNY", Period: years(2021, 2025), Horizon: AnnualAverage, PartOf: -1},
			"target 投资 level range 2e8~1.35e12 CNY 2021~2025 annual_average"},
		{"a frequency", Statement{Kind: Target, Indicator: "调度", Form: Frequency, Bound: Point, Low: ptr(1), High: ptr(1), Unit: "times", Recurrence: "P2W", PartOf: -1}, "target 调度 frequency point 1 times every:P2W"},
		{"no number, another place", Statement{Kind: Target, Indicator: "居民收入", Form: NoForm, Bound: Relative, ComparedWith: "经济增长", RegionText: "北岭县", Warnings: []string{"region_unresolved"}, PartOf: -1},
			"target 居民收入 relative against:经济增长 at:北岭县 !region_unresolved"},
		{"a commitment", Statement{Kind: Commitment, Action: "出台", Object: "办法", Form: NoForm, Period: Period{day(2024, time.March, 5), day(2024, time.March, 5)}, Strength: Planned, Actor: "市水利局", CoActors: []string{"市财政局"}, PartOf: -1},
			"commitment 出台|办法 2024-03-05 planned actor:市水利局、市财政局"},
	} {
		if got := c.st.String(); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
