package output

import "testing"

func TestSpreadsheetsLeaveWordsAsTheyAre(t *testing.T) {
	tests := []struct{ cell, want, why string }{
		{"=1+1", "'=1+1", "a formula"},
		{"+86", "'+86", "a formula"},
		{"-5%", "'-5%", "a formula"},
		{"@SUM(A1)", "'@SUM(A1)", "a formula"},
		{"\t=1+1", "'\t=1+1", "a formula behind white space"},
		{"5.5%", "'5.5%", "a number"},
		{"1e5", "'1e5", "a number"},
		{"3-2", "'3-2", "a date"},
		{"5.5%—6%", "'5.5%—6%", "a date in some locales"},
		{"2024年3月1日", "'2024年3月1日", "a date in Chinese Excel"},
		{"3,2", "'3,2", "a number"},
		{"3:2", "'3:2", "a time"},
		{"5.5%左右", "5.5%左右", "words"},
		{"30亿斤", "30亿斤", "words"},
		{"2024年底", "2024年底", "words"},
		{"增长5.5%", "增长5.5%", "words"},
		{"", "", "nothing"},
		{"—", "—", "no digit"},
	}
	for _, test := range tests {
		if got := guard(test.cell); got != test.want {
			t.Errorf("%q (%s) became %q, want %q", test.cell, test.why, got, test.want)
		}
	}
}
