#pragma once
// Inflate: what a browser does with an answer in gzip. Its room is used again and again.

#include <memory>
#include <string>
#include <string_view>

struct z_stream_s;

namespace letopis::load {

class Inflate {
public:
    Inflate();
    ~Inflate();
    Inflate(const Inflate&) = delete;
    Inflate& operator=(const Inflate&) = delete;

    /// The plain text, which lives until the next call; empty when the bytes are no gzip.
    std::string_view plain(std::string_view gzip);

private:
    std::unique_ptr<z_stream_s> stream_;
    std::string room_;
};

}  // namespace letopis::load
