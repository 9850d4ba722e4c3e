package corpus

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

func recordOf(kind, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://www.example.test/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, len(body), body)
}

// A record that is broken costs no other.
func TestBrokenRecordsOfAWebArchive(t *testing.T) {
	var packed []string
	var plain strings.Builder
	for i := range 4 {
		var text strings.Builder
		for j := range 300 { // so long that a break does not show at once
			fmt.Fprintf(&text, "<p>第%d项：云州市%c区新建公园%d个。</p>\n", j, '东'+rune(i*j%500), i*7+j*j%1000)
		}
		one := recordOf("resource", text.String())
		packed = append(packed, gz(one))
		plain.WriteString(one)
	}
	whole := "in#1, in#2, in#3, in#4"
	changed := func(s string, at int, to string) string { return s[:at] + to + s[at+len(to):] }
	half := len(packed[1]) / 2
	for _, c := range []struct {
		name, raw, want string
	}{
		{"whole", strings.Join(packed, ""), whole},
		{"a changed byte", packed[0] + changed(packed[1], half, "\xff\x00\xff\x00\xff") + packed[2] + packed[3], "in#1, in#2 malformed, in#3, in#4"},
		{"a member that is cut", packed[0] + packed[1][:half] + packed[2] + packed[3], "in#1, in#2 malformed, in#3, in#4"},
		{"the last one cut", packed[0] + packed[1] + packed[2][:half], "in#1, in#2, in#3 malformed"},
		{"a broken head", packed[0] + changed(packed[1], 0, "\x00\x00") + packed[2], "in#1, in#2 malformed, in#3"},
		{"zeros between", packed[0] + strings.Repeat("\x00", 512) + packed[2], "in#1, in#2 malformed, in#3"},
		{"a gzip of something else between", packed[0] + gz("no record\n") + packed[2], "in#1, in#2 malformed, in#3"},
		{"plain", plain.String(), whole},
		{"a length too short", recordOf("request", "") + strings.Replace(plain.String(), "Content-Length: 1", "Content-Length: ", 1), "in#2, in#3 malformed, in#4, in#5, in#6"},
		{"no length", strings.Replace(plain.String(), "Content-Length", "Content", 1), "in#1 malformed, in#2, in#3, in#4"},
	} {
		lay(t, file{"in", c.raw})
		if got := strings.Join(outcome(&Input{Paths: []string{"in"}}), ", "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}

	// On standard input nothing can be read twice; a changed byte still costs one record.
	raw := packed[0] + changed(packed[1], half, "\xff\x00\xff\x00\xff") + packed[2] + packed[3]
	got := outcome(&Input{Paths: []string{"-"}, Stdin: iotest.HalfReader(strings.NewReader(raw))})
	if want := []string{"stdin#1", "stdin#2 malformed", "stdin#3", "stdin#4"}; !slices.Equal(got, want) {
		t.Errorf("on standard input: %q", got)
	}
}
