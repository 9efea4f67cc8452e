"""xoshiro128** as in lib/statistics/random.ts, so that resamples can be drawn again, one by one."""

import math

MASK = 0xFFFFFFFF


def rotated(x: int, by: int) -> int:
    return ((x << by) | (x >> (32 - by))) & MASK


class Random:
    def __init__(self, seed: int):
        self.word = seed & MASK
        self.state = [self.seed_word() for _ in range(4)]

    def seed_word(self) -> int:
        self.word = (self.word + 0x9E3779B9) & MASK
        mixed = ((self.word ^ (self.word >> 16)) * 0x21F0AAAD) & MASK
        mixed = ((mixed ^ (mixed >> 15)) * 0x735A2D97) & MASK
        return mixed ^ (mixed >> 15)

    def bits(self) -> int:
        s = self.state
        result = (rotated((s[1] * 5) & MASK, 7) * 9) & MASK
        shifted = (s[1] << 9) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= shifted
        s[3] = rotated(s[3], 11)
        return result

    def next(self) -> float:
        high = self.bits() >> 5
        return (high * 2**26 + (self.bits() >> 6)) / 2**53

    def normal(self) -> float:
        radius = math.sqrt(-2 * math.log(1 - self.next()))
        return radius * math.cos(2 * math.pi * self.next())

    def below(self, n: int) -> int:
        return math.floor(self.next() * n)

    def shuffle(self, values: list) -> list:
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]
        return values
