#pragma once
// The bytes of a file, in pages that copies share until one of them writes: thousands of disks that
// differ by a sector cost little more than one.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace letopis::testing {

class Blob {
public:
    static constexpr std::uint64_t page_bytes = 4096;

    std::uint64_t size() const { return size_; }

    /// Reads as much as there is; how much that was.
    std::uint64_t read(std::uint64_t at, std::span<std::uint8_t> into) const {
        if (at >= size_) return 0;
        const std::uint64_t count = std::min<std::uint64_t>(into.size(), size_ - at);
        each_piece(at, count,
                   [&](std::uint64_t page, std::uint64_t in_page, std::uint64_t done,
                       std::uint64_t length) {
                       std::memcpy(into.data() + done, pages_[page]->data() + in_page, length);
                   });
        return count;
    }

    /// What lies between the old end and `at` becomes zeros.
    void write(std::uint64_t at, std::span<const std::uint8_t> bytes) {
        if (at + bytes.size() > size_) resize(at + bytes.size());
        each_piece(at, bytes.size(),
                   [&](std::uint64_t page, std::uint64_t in_page, std::uint64_t done,
                       std::uint64_t length) {
                       std::memcpy(own(page).data() + in_page, bytes.data() + done, length);
                   });
    }

    void resize(std::uint64_t size) {
        if (size < size_ && size % page_bytes != 0) {
            Page& last = own(size / page_bytes);
            std::fill(last.begin() + static_cast<std::ptrdiff_t>(size % page_bytes), last.end(),
                      std::uint8_t{0});
        }
        pages_.resize((size + page_bytes - 1) / page_bytes, zeros());
        size_ = size;
    }

    /// Makes one page equal to that of another blob, which has it.
    void take_page(const Blob& other, std::uint64_t page) { pages_[page] = other.pages_[page]; }
    bool has_page(std::uint64_t page) const { return page < pages_.size(); }

    /// A number that differs when the bytes do, but for chance in 2^64.
    std::uint64_t fingerprint() const {
        std::uint64_t sum = size_ * 0x9E3779B97F4A7C15u + 1;
        for (const auto& page : pages_)
            for (std::size_t i = 0; i < page_bytes; i += sizeof(std::uint64_t)) {
                std::uint64_t word;
                std::memcpy(&word, page->data() + i, sizeof word);
                sum = (sum ^ word) * 0xD6E8FEB86659FD93u;
                sum ^= sum >> 32;
            }
        return sum;
    }

private:
    using Page = std::array<std::uint8_t, page_bytes>;

    static const std::shared_ptr<Page>& zeros() {
        static const auto page = std::make_shared<Page>();
        return page;
    }
    Page& own(std::uint64_t page) {
        if (pages_[page].use_count() > 1) pages_[page] = std::make_shared<Page>(*pages_[page]);
        return *pages_[page];
    }
    template <class Use>
    static void each_piece(std::uint64_t at, std::uint64_t count, Use use) {
        for (std::uint64_t done = 0; done < count;) {
            const std::uint64_t in_page = (at + done) % page_bytes;
            const std::uint64_t length = std::min(page_bytes - in_page, count - done);
            use((at + done) / page_bytes, in_page, done, length);
            done += length;
        }
    }

    std::vector<std::shared_ptr<Page>> pages_;
    std::uint64_t size_ = 0;
};

}  // namespace letopis::testing
