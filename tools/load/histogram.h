#pragma once
// Histogram (гистограмма): how long things took, in nanoseconds, in log-linear buckets as those of
// HdrHistogram: every power of two is divided into 128, so that a value read back is at most 0.8 %
// greater than the one that was noted. Fixed memory, cheap to note into, exact to merge.

#include <array>
#include <cstdint>

namespace letopis::load {

class Histogram {
public:
    /// Negative values count as 0, values from 2^42 ns (73 minutes) on as the greatest bucket.
    void note(std::int64_t nanoseconds);
    void merge(const Histogram& other);

    std::uint64_t count() const { return count_; }
    /// Exact, not of a bucket; 0 when nothing was noted.
    std::int64_t greatest() const { return greatest_; }
    /// The smallest value that at least `hundredths / 10000` of those noted do not exceed, as the
    /// upper end of its bucket, never above greatest(). 9990 is p99.9. 0 when nothing was noted.
    std::int64_t percentile(int hundredths) const;
    double mean() const;

private:
    static constexpr int sub_bits = 7;
    static constexpr int top_bits = 42;
    static constexpr std::size_t buckets = (top_bits - sub_bits + 1) << sub_bits;
    static std::size_t bucket_of(std::uint64_t value);
    static std::uint64_t upper_end(std::size_t bucket);

    std::array<std::uint64_t, buckets> counts_{};
    std::uint64_t count_ = 0;
    std::int64_t greatest_ = 0;
    double sum_ = 0;
};

}  // namespace letopis::load
