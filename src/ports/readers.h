#pragma once
// Readers: how a request gets a Reader. One snapshot a look; the calling thread's own connection.

#include <functional>

#include "ports/reader.h"

namespace letopis {

class Readers {
public:
    virtual ~Readers() = default;
    /// Calls `use` with a Reader that sees one consistent snapshot and ends with it. Faults if the
    /// store cannot be read; `use` is then not called. Safe from any thread; readers never wait
    /// for the scribe.
    virtual Result<Done> look(const std::function<void(Reader&)>& use) = 0;

    /// look, for a use that has a result.
    template <class Use>
    auto read(Use use) -> decltype(use(std::declval<Reader&>())) {
        using Answer = decltype(use(std::declval<Reader&>()));
        std::optional<Answer> answer;
        auto looked = look([&](Reader& reader) { answer.emplace(use(reader)); });
        if (!looked) return std::move(looked).error();
        return *std::move(answer);
    }
};

}  // namespace letopis
