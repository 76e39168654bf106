package org.entente.core.measure.balance.search;

import java.util.Arrays;

/** A binary heap of nodes by distance, in which a distance can be lowered. */
final class NodeHeap {

  private final int[] heap;
  private final int[] place;
  private final double[] distance;
  private int size;

  NodeHeap(int nodes) {
    heap = new int[nodes];
    place = new int[nodes];
    distance = new double[nodes];
    clear();
  }

  /** Forgets all distances. */
  void clear() {
    size = 0;
    Arrays.fill(place, -1);
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Least distance offered for a node so far. */
  double distance(int node) {
    return distance[node];
  }

  /** Offers a distance; false if the node has one as low. */
  boolean offer(int node, double value) {
    if (value >= distance[node]) {
      return false;
    }
    distance[node] = value;
    if (place[node] < 0) {
      place[node] = size++;
    }
    rise(node, place[node]);
    return true;
  }

  /** Takes out the nearest node. */
  int poll() {
    int nearest = heap[0];
    place[nearest] = -1;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return nearest;
  }

  private void rise(int node, int from) {
    int at = from;
    while (at > 0) {
      int above = (at - 1) / 2;
      if (distance[heap[above]] <= distance[node]) {
        break;
      }
      set(at, heap[above]);
      at = above;
    }
    set(at, node);
  }

  private void sink(int node) {
    int at = 0;
    int below = 1;
    while (below < size) {
      if (below + 1 < size && distance[heap[below + 1]] < distance[heap[below]]) {
        below++;
      }
      if (distance[heap[below]] >= distance[node]) {
        break;
      }
      set(at, heap[below]);
      at = below;
      below = 2 * at + 1;
    }
    set(at, node);
  }

  private void set(int at, int node) {
    heap[at] = node;
    place[node] = at;
  }
}
