package org.yinfa.finish.colour;

/**
 * A table of an ICC profile (lut16Type, ICC.1:2001-04, 6.5.8): curves, a grid, curves; all values
 * from 0 to 1.
 *
 * @param points how many points the grid has in each direction
 * @param grid the outputs at each point, the first input varying slowest
 */
record LookupTable(double[][] inputs, int points, double[] grid, double[][] outputs) {

  byte[] encoded() {
    var bytes = new IccBytes();
    bytes.text("mft2").number(0);
    bytes.octet(inputs.length).octet(outputs.length).octet(points).octet(0);
    for (int cell = 0; cell < 9; cell++) {
      bytes.fixed(cell % 4 == 0 ? 1 : 0);
    }
    bytes.half(inputs[0].length).half(outputs[0].length);
    for (double[] curve : inputs) {
      bytes.shares(curve);
    }
    bytes.shares(grid);
    for (double[] curve : outputs) {
      bytes.shares(curve);
    }
    return bytes.toByteArray();
  }
}
