package corpus

import (
	"math"
	"strconv"
)

// Decimal is an exact decimal number, Mantissa × 10^Exp: money and counts stay
// exact until the last step (4.06万亿 is 4060000000000, not …9999.9995).
type Decimal struct {
	Mantissa int64
	Exp      int
}

// Float returns the nearest float64.
func (d Decimal) Float() float64 {
	f, _ := strconv.ParseFloat(strconv.FormatInt(d.Mantissa, 10)+"e"+strconv.Itoa(d.Exp), 64)
	return f
}

// Shift multiplies by 10^n.
func (d Decimal) Shift(n int) Decimal { return Decimal{d.Mantissa, d.Exp + n} }

// Times multiplies by a whole number. ok is false when the product leaves int64.
func (d Decimal) Times(n int64) (Decimal, bool) {
	p := d.Mantissa * n
	if n != 0 && (p/n != d.Mantissa || d.Mantissa == math.MinInt64) {
		return Decimal{}, false
	}
	return Decimal{p, d.Exp}, true
}

func (d Decimal) plus(e Decimal) (Decimal, bool) {
	if d.Mantissa == 0 {
		return e, true
	}
	for d.Exp > e.Exp {
		var ok bool
		if d, ok = d.Times(10); !ok {
			return d, false
		}
		d.Exp--
	}
	for e.Exp > d.Exp {
		var ok bool
		if e, ok = e.Times(10); !ok {
			return e, false
		}
		e.Exp--
	}
	sum := d.Mantissa + e.Mantissa
	return Decimal{sum, d.Exp}, sum >= d.Mantissa
}
