#include "load/histogram.h"

#include <algorithm>
#include <bit>

namespace letopis::load {

/// Values below 2^sub_bits have a bucket each; above, the leading sub_bits + 1 bits choose it.
std::size_t Histogram::bucket_of(std::uint64_t value) {
    const int shift = std::max(0, static_cast<int>(std::bit_width(value)) - sub_bits - 1);
    const std::size_t row = static_cast<std::size_t>(shift) << sub_bits;
    return std::min(buckets - 1, row + static_cast<std::size_t>(value >> shift));
}

std::uint64_t Histogram::upper_end(std::size_t bucket) {
    const std::size_t half = std::size_t{1} << sub_bits;
    if (bucket < 2 * half) return bucket;
    const std::size_t shift = (bucket >> sub_bits) - 1;
    const std::uint64_t leading = bucket - (shift << sub_bits);
    return ((leading + 1) << shift) - 1;
}

void Histogram::note(std::int64_t nanoseconds) {
    const std::int64_t value = std::max<std::int64_t>(0, nanoseconds);
    ++counts_[bucket_of(static_cast<std::uint64_t>(value))];
    ++count_;
    greatest_ = std::max(greatest_, value);
    sum_ += static_cast<double>(value);
}

void Histogram::merge(const Histogram& other) {
    for (std::size_t i = 0; i < buckets; ++i) counts_[i] += other.counts_[i];
    count_ += other.count_;
    greatest_ = std::max(greatest_, other.greatest_);
    sum_ += other.sum_;
}

std::int64_t Histogram::percentile(int hundredths) const {
    if (count_ == 0) return 0;
    const auto share = static_cast<std::uint64_t>(std::clamp(hundredths, 0, 10'000));
    const std::uint64_t wanted = std::max<std::uint64_t>(1, (count_ * share + 9'999) / 10'000);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < buckets; ++i) {
        seen += counts_[i];
        if (seen >= wanted) return std::min(greatest_, static_cast<std::int64_t>(upper_end(i)));
    }
    return greatest_;
}

double Histogram::mean() const { return count_ == 0 ? 0 : sum_ / static_cast<double>(count_); }

}  // namespace letopis::load
