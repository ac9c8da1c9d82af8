import { createApp } from 'vue'

import '../../vanilla/public/page.css'
import Notes from './Notes.vue'

createApp(Notes).mount('#app')
