#include "load/histogram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "base/random.h"

namespace letopis::load {
namespace {

/// What percentile() approximates: the smallest value that so many do not exceed.
std::int64_t exact(std::vector<std::int64_t> values, int hundredths) {
    std::sort(values.begin(), values.end());
    const std::size_t wanted =
        (values.size() * static_cast<std::size_t>(hundredths) + 9'999) / 10'000;
    return values[std::max<std::size_t>(1, wanted) - 1];
}

/// Times as servers have them: most short, some a thousand times as long.
std::vector<std::int64_t> times(std::uint64_t seed, std::size_t count) {
    SeededRandom random{seed};
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < count; ++i) {
        const auto magnitude = std::uint64_t{1} << random.below(34);
        values.push_back(static_cast<std::int64_t>(magnitude + random.below(magnitude)));
    }
    return values;
}

constexpr auto shares = {0, 1, 5'000, 9'000, 9'900, 9'990, 9'999, 10'000};

TEST(Histogram, AValueReadBackIsAtMostOneHundredthGreater) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto values = times(seed, 3'000);
        Histogram histogram;
        for (const auto value : values) histogram.note(value);
        for (const int share : shares) {
            const auto truth = exact(values, share);
            const auto said = histogram.percentile(share);
            EXPECT_GE(said, truth) << "seed " << seed << " share " << share;
            EXPECT_LE(said, truth + truth / 100) << "seed " << seed << " share " << share;
        }
    }
}

TEST(Histogram, SmallValuesAreExact) {
    Histogram histogram;
    for (std::int64_t value = 0; value < 256; ++value) histogram.note(value);
    for (int share = 0; share <= 10'000; share += 100)
        EXPECT_EQ(histogram.percentile(share), std::max(0, (256 * share + 9'999) / 10'000 - 1));
}

TEST(Histogram, MergedPartsSayWhatTheWholeSays) {
    Histogram whole;
    Histogram first;
    Histogram second;
    for (const auto value : times(7, 5'000)) {
        whole.note(value);
        (value % 3 == 0 ? first : second).note(value);
    }
    first.merge(second);
    EXPECT_EQ(first.count(), whole.count());
    EXPECT_EQ(first.greatest(), whole.greatest());
    EXPECT_DOUBLE_EQ(first.mean(), whole.mean());
    for (const int share : shares) EXPECT_EQ(first.percentile(share), whole.percentile(share));
}

TEST(Histogram, WhatIsOutsideTheScaleIsKeptAtItsEnd) {
    Histogram histogram;
    EXPECT_EQ(histogram.percentile(9'900), 0);
    histogram.note(-5);
    EXPECT_EQ(histogram.percentile(10'000), 0);
    const std::int64_t day = std::int64_t{86'400} * 1'000'000'000;
    histogram.note(day);
    EXPECT_EQ(histogram.greatest(), day);
    EXPECT_EQ(histogram.count(), 2U);
    EXPECT_GT(histogram.percentile(10'000), std::int64_t{3'600} * 1'000'000'000);
}

}  // namespace
}  // namespace letopis::load
