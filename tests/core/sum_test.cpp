#include "../../core/sum.h"

#include <doctest.h>

using crossmargin::Sum;

TEST_CASE("a sum keeps what one double would lose") {
  Sum sum;
  sum.add(1e16);
  sum.add(1);
  sum.add(-1e16);
  CHECK(sum.value() == 1);
}

TEST_CASE("large terms of opposite sign cancel to exactly 0, whatever their order") {
  const double terms[] = {0.1, 1e17, -0.3, 3.7e-9, -1e17, 0.3, -3.7e-9, -0.1};
  Sum forward, backward;
  for (int i = 0; i < 8; ++i) {
    forward.add(terms[i]);
    backward.add(terms[7 - i]);
  }
  CHECK(forward.value() == 0);
  CHECK(backward.value() == 0);
}

TEST_CASE("a product is added before it is rounded") {
  // (1 + 2^-30)^2 = 1 + 2^-29 + 2^-60: the last term is beyond the 53 bits of the product.
  const double x = 1 + 0x1p-30;
  Sum sum;
  sum.addProduct(x, x);
  sum.add(-1);
  sum.add(-0x1p-29);
  CHECK(sum.value() == 0x1p-60);
  // Two hedged legs of 0.1 x 0.3 leave nothing.
  Sum hedge;
  hedge.addProduct(0.1, 0.3);
  hedge.addProduct(-0.1, 0.3);
  CHECK(hedge.value() == 0);
}

TEST_CASE("sums of sums, differences and multiples keep the small part, too") {
  Sum a(1e16), b(-1e16);
  a.add(1);
  b.add(2);
  Sum both = a;
  both.add(b);
  CHECK(both.value() == 3);
  both = a;
  both.subtract(a);
  CHECK(both.value() == 0);
  Sum twice;
  twice.addProduct(a, 2);
  twice.add(-2e16);
  CHECK(twice.value() == 2);
}

TEST_CASE("an empty sum is 0") { CHECK(Sum().value() == 0); }
