/** Emoji that point at what follows or name its kind, as before a link or a number: they stand for no word. Written for Plainpost. */
export const pointerEmoji: ReadonlySet<string> = new Set(
  '👇 👆 👉 👈 ☝ ⬇ ⬆ ➡ ⬅ ↗ ↘ ↙ ↖ ↪ ↩ ⤵ ⤴ ▶ ◀ ⏩ ⏬ 🔽 🔼 🔗 🖱 ℹ ☎ 📞 📱 📧 ✉ 📩 📨 📲 💻 🖥 📺 🎥 📽 📹 🎬 🎧 🎙 📻 📰 📝 📄 📃 📑 📋 📌 🧵 🔎 🔍 🗓 📅 📆 ⏰ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛 📍 📣 📢'.split(
    ' ',
  ),
);
