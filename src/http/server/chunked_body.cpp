#include "http/server/chunked_body.h"

#include <algorithm>

namespace letopis::http {
namespace {

constexpr int most_digits = 8;

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

std::size_t ChunkedBody::feed(std::string_view bytes, std::string& body, std::size_t limit) {
    std::size_t taken = 0;
    while (taken < bytes.size() && state_ == State::more) {
        if (part_ == Part::content) {
            const std::size_t count = std::min<std::uint64_t>(size_, bytes.size() - taken);
            body.append(bytes, taken, count);
            taken += count;
            size_ -= count;
            if (size_ == 0) part_ = Part::content_end;
        } else {
            take(bytes[taken++], limit - std::min(limit, body.size()));
        }
    }
    return taken;
}

void ChunkedBody::take_digit(char c, std::size_t room) {
    const int digit = hex_digit(c);
    if (digit >= 0 && digits_ < most_digits) {
        size_ = size_ * 16 + static_cast<std::uint64_t>(digit);
        ++digits_;
        if (size_ > room) state_ = State::too_large;
    } else if (c == '\r' && digits_ > 0) {
        part_ = Part::size_end;
    } else {
        state_ = State::bad;
    }
}

void ChunkedBody::take(char c, std::size_t room) {
    const auto expect = [&](char wanted, Part next) {
        if (c == wanted) {
            part_ = next;
        } else {
            state_ = State::bad;
        }
    };
    switch (part_) {
        case Part::size:
            return take_digit(c, room);
        case Part::size_end:
            return expect('\n', size_ == 0 ? Part::last_end : Part::content);
        case Part::content:
            return;
        case Part::content_end:
            return expect('\r', Part::content_end_2);
        case Part::content_end_2:
            digits_ = 0;
            return expect('\n', Part::size);
        case Part::last_end:
            return expect('\r', Part::last_end_2);
        case Part::last_end_2:
            state_ = c == '\n' ? State::done : State::bad;
    }
}

}  // namespace letopis::http
