/** Emoji that only point at what stands next to them: they are no word in any sentence. Written for Plainpost. */
export const pointingEmoji: ReadonlySet<string> = new Set(
  '👇 👆 👉 👈 ☝ ⬇ ⬆ ➡ ⬅ ↗ ↘ ↙ ↖ ↪ ↩ ⤵ ⤴ ▶ ◀ ⏩ ⏬ 🔽 🔼 🔗 ℹ'.split(' '),
);

/** Emoji that name the kind of what follows, as before a number, a place or a link. */
export const labelEmoji: ReadonlySet<string> = new Set(
  '🖱 ☎ 📞 📱 📧 ✉ 📩 📨 📲 💻 🖥 📺 🎥 📽 📹 🎬 🎧 🎙 📻 📰 📝 📄 📃 📑 📋 📌 🧵 🔎 🔍 🗓 📅 📆 ⏰ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛 📍 📣 📢'.split(
    ' ',
  ),
);
